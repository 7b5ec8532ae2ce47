package lv.auseklis.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.Particulars;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The State institutes that the Law itself names as derived public persons; known by their Latvian names, whatever
/// their case and quotation marks.
@Component
@Cites("L21.2(6)")
class NamedInstitutes {

    private static final Locale LATVIAN = Locale.of("lv");

    private final Set<String> names;

    NamedInstitutes() {
        try {
            this.names = new ClassPathResource("governance/named-institutes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(NamedInstitutes::folded)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return names.size();
    }

    boolean names(Particulars institute) {
        return institute.legalForm() == LegalForm.DERIVED_PUBLIC_PERSON
                && names.contains(folded(institute.name().lv()));
    }

    private static String folded(String name) {
        return name.toLowerCase(LATVIAN).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
