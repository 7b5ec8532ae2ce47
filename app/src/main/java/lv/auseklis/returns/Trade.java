package lv.auseklis.returns;

import java.util.List;
import lv.auseklis.cern.ReturnFigures.Measure;
import lv.auseklis.commitments.Category;

/// The two kinds of contracts for which a return is measured. The title is the text `returns.trade.<name>`.
enum Trade {
    /// By the country in which the goods were made or last transformed.
    SUPPLIES(Measure.ALL_SUPPLIES, Category.SUPPLY),
    /// With civil engineering; by the country in which the bidder is established.
    SERVICES(Measure.ALL_SERVICES, Category.SERVICE, Category.CIVIL);

    private final Measure measure;
    private final List<Category> categories;

    Trade(Measure measure, Category... categories) {
        this.measure = measure;
        this.categories = List.of(categories);
    }

    /// What CERN bought of it in all.
    Measure measure() {
        return measure;
    }

    Category[] categories() {
        return categories.toArray(Category[]::new);
    }
}
