package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LatvianRegistrationNumber;
import lv.auseklis.datatypes.RorId;
import lv.auseklis.law.TypedForm;
import org.jspecify.annotations.Nullable;

/// Boxes that many recorded facts have beside their source: the day as far as it is known, whose fact it is, and which
/// record is meant.
public final class TypedFact {

    private TypedFact() {}

    /// The day typed, told to the form where it is none or yet to come.
    public static Optional<KnownDay> begun(TypedForm typed, String name, Bilingual label, LocalDate today) {
        var day = KnownDay.parse(typed.text(name));
        if (day.isEmpty()) {
            typed.against(
                    label.lv() + ": rakstiet dienu, mēnesi vai gadu – 2021-04-14, 2020-12 vai 2012.",
                    label.en() + ": write a day, a month or a year – 2021-04-14, 2020-12 or 2012.");
        } else if (day.get().from().isAfter(today)) {
            typed.against(label.lv() + ": diena vēl nav pienākusi.", label.en() + ": it is yet to come.");
        }
        return day;
    }

    /// The last day typed into `to`, told to the form where it is none, yet to come, or before the beginning.
    ///
    /// @param from the beginning; null where it is not known
    public static Optional<KnownDay> ended(TypedForm typed, @Nullable KnownDay from, LocalDate today) {
        var day = begun(typed, "to", new Bilingual("Līdz", "Until"), today);
        if (from != null && day.filter(to -> to.last().isBefore(from.from())).isPresent()) {
            typed.against("Līdz: diena ir pirms sākuma.", "Until: the day is before the beginning.");
        }
        return day;
    }

    /// The ROR or registration number typed into `identifier`, in its one form; empty where there is none, told to the
    /// form where it is wrong.
    public static String identifier(TypedForm typed) {
        var text = typed.text("identifier");
        var identifier = RorId.parse(text)
                .map(RorId::value)
                .or(() -> LatvianRegistrationNumber.parse(text).map(LatvianRegistrationNumber::value));
        if (identifier.isEmpty() && !text.isEmpty()) {
            typed.against(
                    "Reģistrācijas numurs vai ROR: tam nav pareizas formas.",
                    "Registration number or ROR: it does not have the right form.");
        }
        return identifier.orElse("");
    }

    /// The entry of the log that the box `struck` names; -1 where it names none.
    public static long struck(TypedForm typed) {
        var text = typed.text("struck");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
