package lv.auseklis.commitments;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;

/// What came of the import of a statement.
sealed interface Outcome {

    /// @param sheets of the workbook, where it is one
    record Imported(Statement statement, Sheets sheets) implements Outcome {}

    /// Every fault, line by line; nothing was written, and the statement before holds.
    record Refused(List<Bilingual> reasons) implements Outcome {}
}
