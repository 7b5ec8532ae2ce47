package lv.auseklis.papers;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Words;

/// What stands on a paper, in both languages.
///
/// @param sentence what the paper says in one sentence
/// @param lines    the fields that it shows
/// @param history  the entries that it lists, oldest first
/// @param address  where it is checked
/// @param qr       the same as a picture, a `data:` address
/// @param lastEntry the latest entry that it rests on; negative if there is none
/// @param size     how many entries the attached proof covers
record Sheet(
        PaperKind kind,
        String number,
        VerificationCode code,
        LocalDate day,
        Bilingual article,
        Bilingual sentence,
        List<Line> lines,
        List<Made> history,
        String address,
        String qr,
        long lastEntry,
        long size,
        boolean demonstration,
        Words lv,
        Words en) {

    /// @param lv the value in Latvian
    /// @param en the value in English, the same where it is not translated
    record Line(Bilingual label, String lv, String en) {

        static Line of(Bilingual label, String value) {
            return new Line(label, value, value);
        }

        boolean isOne() {
            return lv.equals(en);
        }
    }

    /// An entry that was made.
    record Made(long entry, LocalDate recorded, Bilingual act) {}

    Bilingual t(String key, Object... values) {
        return new Bilingual(lv.t(key, values), en.t(key, values));
    }

    Bilingual date(LocalDate date) {
        return new Bilingual(lv.date(date), en.date(date));
    }
}
