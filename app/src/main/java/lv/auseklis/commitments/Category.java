package lv.auseklis.commitments;

import java.util.Arrays;
import java.util.Optional;

/// What a commitment is for. The title is the text `commitments.category.<name>`.
///
/// Source: Annex, purchasing and personnel part (AX5, AX6); the personnel part has two budgets, staff with fellows, and
/// students with associates.
public enum Category {
    SUPPLY(Part.PURCHASING),
    SERVICE(Part.PURCHASING),
    CIVIL(Part.PURCHASING),
    STAFF(Part.PERSONNEL),
    FELLOW(Part.PERSONNEL),
    STUDENT(Part.PERSONNEL),
    ASSOCIATE(Part.PERSONNEL);

    /// The two parts of the commitments.
    public enum Part {
        PURCHASING,
        PERSONNEL
    }

    private final Part part;

    Category(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }

    public static Optional<Category> find(String name) {
        return Arrays.stream(values())
                .filter(category -> category.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
