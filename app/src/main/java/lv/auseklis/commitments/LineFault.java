package lv.auseklis.commitments;

import java.util.Locale;
import lv.auseklis.datatypes.Bilingual;

/// What is wrong in one line of a statement.
///
/// @param line of the file; the header of a table is line 1, [#WHOLE] is the file as a whole
record LineFault(int line, Bilingual what) {

    static final int WHOLE = 0;

    Bilingual sentence() {
        if (line == WHOLE) {
            return new Bilingual(capital(what.lv()), capital(what.en()));
        }
        return new Bilingual(line + ". rinda: " + what.lv(), "Line " + line + ": " + what.en());
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
