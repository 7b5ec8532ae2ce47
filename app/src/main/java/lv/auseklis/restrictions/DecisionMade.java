package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Day;

/// The decision that an act names, as typed: its number, which everybody reads, and its day.
record DecisionMade(String number, Optional<LocalDate> day) {

    static final int LONGEST = 60;

    /// A number has a digit; a name has none.
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./()_–-]{0,59}");

    static DecisionMade of(String number, String day) {
        return new DecisionMade(number.strip(), Day.find(day.strip()));
    }

    List<Bilingual> against(Registration registration, LocalDate today) {
        return Stream.of(againstNumber(registration), againstDay(today))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bilingual> againstNumber(Registration registration) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of(new Bilingual(
                    "Jānorāda lēmuma numurs: līdz " + LONGEST
                            + " zīmēm, burti, cipari, atstarpes un . / ( ) _ -, vismaz"
                            + " viens cipars (42. panta piektā daļa). Numuru redz ikviens.",
                    "The number of the decision is needed: up to " + LONGEST
                            + " characters, letters, digits, spaces and"
                            + " . / ( ) _ -, at least one digit (Section 42(5)). Everybody sees the number."));
        }
        return holdsAValue(registration)
                ? Optional.of(new Bilingual(
                        "Lēmuma numurā ir tas, kas ieraksta laukos ir par personu. Numuru redz ikviens; norādiet to bez"
                                + " personas datiem (42. panta piektā daļa).",
                        "The number of the decision holds what the entry says about a person. Everybody sees the number;"
                                + " write it without data of a person (Section 42(5))."))
                : Optional.empty();
    }

    private boolean holdsAValue(Registration registration) {
        var text = number.toLowerCase(Locale.ROOT);
        return Stream.of(PersonalField.values())
                .flatMap(field -> field.values(registration).stream())
                .anyMatch(value -> text.contains(value.toLowerCase(Locale.ROOT)));
    }

    private Optional<Bilingual> againstDay(LocalDate today) {
        if (day.isEmpty()) {
            return Optional.of(new Bilingual(
                    "Jānorāda lēmuma diena (42. panta piektā daļa).",
                    "The day of the decision is needed (Section 42(5))."));
        }
        return day.get().isAfter(today)
                ? Optional.of(new Bilingual(
                        "Lēmuma diena vēl nav pienākusi (42. panta piektā daļa). Norādiet šodienu vai agrāku dienu.",
                        "The day of the decision is yet to come (Section 42(5)). Write today or an earlier day."))
                : Optional.empty();
    }
}
