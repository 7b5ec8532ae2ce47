package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Applicant;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.springframework.stereotype.Component;

/// Whether a founder is a registered institute that may not found another one: a derived public person, Sections
/// 21.2(4) and 21.5(4). A founder is recognised by the whole name, in either language, by the register number or by the
/// registration number; case, diacritics and quotation marks make no difference.
@Component
public class FounderCheck {

    private final Registrations registrations;

    FounderCheck(Registrations registrations) {
        this.registrations = registrations;
    }

    /// @param founder as typed; several are separated by commas, semicolons or "un"
    /// @return the reason against this founder; empty if there is none
    public Optional<Bilingual> against(String founder, LocalDate day) {
        var named = names(founder);
        return registrations.listAbout(day, Registrations.ALL_KNOWN).stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED)
                .filter(standing -> isBarred(standing.statement().particulars().legalForm()))
                .filter(standing -> marks(standing).anyMatch(named::contains))
                .findFirst()
                .map(FounderCheck::refusal);
    }

    private static boolean isBarred(LegalForm form) {
        return form == LegalForm.DERIVED_PUBLIC_PERSON || form == LegalForm.UNIVERSITY_INSTITUTE;
    }

    private static Bilingual refusal(Registrations.Standing standing) {
        var facts = standing.statement().particulars();
        var state = facts.legalForm() == LegalForm.DERIVED_PUBLIC_PERSON;
        return new Bilingual(
                "Institūts „%s” ir atvasināta publiska persona un citu zinātnisko institūtu dibināt nedrīkst (%s)."
                        .formatted(facts.name().lv(), state ? "21.² panta ceturtā daļa" : "21.⁵ panta ceturtā daļa"),
                "The institute ‘%s’ is a derived public person and may not found another scientific institute (%s)."
                        .formatted(facts.name().en(), state ? "Section 21.2(4)" : "Section 21.5(4)"));
    }

    static Stream<FoldedName> marks(Registrations.Standing standing) {
        var facts = standing.statement().particulars();
        var registered = facts.identifiers().getOrDefault("registration", "");
        return Stream.of(facts.name().lv(), facts.name().en(), standing.number().value(), registered)
                .map(FoldedName::of)
                .filter(mark -> !mark.isEmpty());
    }

    /// The whole text, each of its parts, and each of its words, folded: numbers stand among words.
    static Set<FoldedName> names(String founder) {
        return Stream.of(
                        Stream.of(founder),
                        Stream.of(founder.split("[,;()]|\\s+un\\s+|\\s+and\\s+")),
                        Stream.of(founder.split("[\\s,;()]+")))
                .flatMap(parts -> parts)
                .map(FoldedName::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    /// The reasons against the founder that an application names. An institution of higher education is no institute.
    List<Bilingual> against(Application application, LocalDate day) {
        var founder = application.typed().getOrDefault(ApplicationForm.PREFIX + "founder", "");
        return application.kind() == Applicant.HIGHER_EDUCATION
                ? List.of()
                : against(founder, day).stream().toList();
    }
}
