package lv.auseklis.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.Particulars;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The State institutes that the Law itself names as derived public persons; known by their Latvian names, whatever
/// their case, diacritics and quotation marks.
@Component
@Cites("L21.2(6)")
class NamedInstitutes {

    private final Set<FoldedName> names;

    NamedInstitutes() {
        try {
            this.names = new ClassPathResource("governance/named-institutes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(FoldedName::of)
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
                && names.contains(FoldedName.of(institute.name().lv()));
    }
}
