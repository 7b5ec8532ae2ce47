package lv.auseklis.restrictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Settings;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The laws that allow access to be restricted: the list of the open point P-26, each line with a code, law and
/// section in both languages and perhaps a last day. Without a basis nothing is closed (Section 42(5)).
@Component
class LegalBases {

    private static final String KEY = "access.restriction_basis";
    private static final Pattern BETWEEN = Pattern.compile("\\s*\\|\\s*");

    private final Settings settings;

    LegalBases(Settings settings) {
        this.settings = settings;
    }

    record LegalBasis(String code, Bilingual law, @Nullable LocalDate lastDay) {

        boolean holds(LocalDate day) {
            return lastDay == null || !lastDay.isBefore(day);
        }
    }

    List<LegalBasis> listOn(LocalDate day) {
        return settings.on(day).list(KEY).stream()
                .map(LegalBases::read)
                .filter(basis -> basis.holds(day))
                .toList();
    }

    Optional<LegalBasis> find(String code, LocalDate day) {
        return listOn(day).stream().filter(basis -> basis.code().equals(code)).findFirst();
    }

    private static LegalBasis read(String line) {
        var parts = BETWEEN.split(line.strip(), -1);
        if (parts.length < 3 || parts.length > 4) {
            throw new IllegalStateException("The setting " + KEY + " has a line that is not"
                    + " “code | law in Latvian | law in English | last day”: " + line);
        }
        return new LegalBasis(
                parts[0],
                new Bilingual(parts[1], parts[2]),
                parts.length == 3 ? null : Day.find(parts[3]).orElseThrow());
    }
}
