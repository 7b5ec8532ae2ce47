package lv.auseklis.spreadsheets;

import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A cell as text: a number as an exact decimal with a full stop, a day as `2024-03-01`, a share as `60%`.
///
/// @param text  empty for an empty cell, and where there is a fault
/// @param fault why the cell has no value although something stands in it; null where nothing is wrong
public record Cell(String text, @Nullable Bilingual fault) {

    static final Cell EMPTY = new Cell("", null);

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    static Cell wrong(String lv, String en) {
        return new Cell("", new Bilingual(lv, en));
    }

    public boolean isBlank() {
        return text.isBlank() && fault == null;
    }
}
