package lv.auseklis.registration;

import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.Registrations;

/// The entry as it will read in the Register, one line for each of the data of Section 28(1): what everybody will see,
/// what stays closed, and what was not given.
final class PublicEntry {

    private PublicEntry() {}

    enum Mark {
        ENTERED,
        NOT_PUBLIC,
        NOT_GIVEN,
        ONLY_IN_FILE
    }

    record Line(ApplicationForm.Box box, Bilingual clause, Mark mark) {}

    static List<Line> of(Application application) {
        var lines = new ArrayList<Line>();
        for (var box : ApplicationForm.BOXES) {
            var given = !application
                    .typed()
                    .getOrDefault(ApplicationForm.PREFIX + box.name(), "")
                    .isBlank();
            if (given || !box.name().equals("parent")) {
                lines.add(new Line(box, clause(box.name()), mark(box.name(), given)));
            }
        }
        return lines;
    }

    private static Mark mark(String field, boolean given) {
        if (!given) {
            return Mark.NOT_GIVEN;
        }
        if (field.equals("parent")) {
            return Mark.ONLY_IN_FILE;
        }
        return Registrations.isPublic(field) ? Mark.ENTERED : Mark.NOT_PUBLIC;
    }

    private static Bilingual clause(String field) {
        var number = switch (field) {
            case "name.lv", "name.en" -> "1";
            case "address", "city" -> "2";
            case "founder", "head" -> "3";
            case "legalForm" -> "4";
            case "founded" -> "5";
            case "phone", "email", "website" -> "6";
            case "premises" -> "8";
            default -> "12";
        };
        return field.equals("parent")
                ? new Bilingual("21.³ p.", "S. 21.3")
                : new Bilingual("28. p. 1. d. %s. pkt.".formatted(number), "S. 28(1)(%s)".formatted(number));
    }
}
