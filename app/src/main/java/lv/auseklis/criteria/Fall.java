package lv.auseklis.criteria;

import java.time.LocalDate;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.pages.Written;

/// Since when a criterion has not been met.
///
/// @param day   the first day of which the evidence shows it
/// @param exact whether it was met the day before; otherwise it may have begun earlier, since a document only says how
///              things were on its day
/// @param then  the answer on that day, by the law of that day
public record Fall(LocalDate day, boolean exact, Inquiry.Answered then) {

    /// Since when, in a sentence.
    public Bilingual sentence() {
        return exact
                ? new Bilingual(
                        "Nav izpildīts kopš " + Written.since(day) + ".",
                        "Not met since " + Written.when(Language.EN, day) + ".")
                : new Bilingual(
                        "Nav izpildīts ne vēlāk kā no " + Written.since(day) + ".",
                        "Not met since " + Written.when(Language.EN, day) + " at the latest.");
    }
}
