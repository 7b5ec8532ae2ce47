package lv.auseklis.commitments;

import lv.auseklis.datatypes.Bilingual;

/// What is wrong in one line of a statement.
///
/// @param line of the file; the header is line 1
record LineFault(int line, Bilingual what) {

    Bilingual sentence() {
        return new Bilingual(line + ". rinda: " + what.lv(), "Line " + line + ": " + what.en());
    }
}
