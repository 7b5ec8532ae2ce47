package lv.auseklis.spreadsheets;

import java.util.List;

/// Takes the rows of a sheet, one after the other.
@FunctionalInterface
public interface RowTaker {

    /// @param number of the row in its sheet, the first is 1
    /// @param cells  from the first column to the last one that holds something; at most
    ///               [Workbook#MOST_COLUMNS] and one more, which says that there are more
    /// @return whether to go on
    boolean row(int number, List<Cell> cells);
}
