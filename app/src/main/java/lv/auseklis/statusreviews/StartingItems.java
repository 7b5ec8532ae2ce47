package lv.auseklis.statusreviews;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.ShippedTable;

/// The items with which a template may start: what public sources name. They are no official list, so none is verified.
final class StartingItems {

    private StartingItems() {}

    /// @param source where it is said to be asked for
    record Named(Bilingual title, String source) {}

    static List<Named> read() {
        return ShippedTable.rows("statusreviews/starting-items.csv").stream()
                .map(row -> new Named(new Bilingual(row.get("title.lv"), row.get("title.en")), row.get("source")))
                .toList();
    }
}
