package lv.auseklis.commitments;

import java.util.List;

/// The sheets of a workbook that a statement was read from.
///
/// @param read   the sheet that was read; empty where the statement is no workbook
/// @param others those that were not
record Sheets(String read, List<String> others) {

    static final Sheets NONE = new Sheets("", List.of());
}
