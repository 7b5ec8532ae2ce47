package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Applicant;
import org.springframework.stereotype.Component;

/// Whether the applicant is one that may stand in the Register: its legal status fits the kind of application, its
/// founder may found it, its institution of higher education is named and does not stand in the Register itself, and it
/// was founded and is overseen as its legal status asks.
@Component
class ApplicantChecks {

    private final FounderCheck founders;
    private final ParentCheck parents;
    private final FoundingCheck founding;

    ApplicantChecks(FounderCheck founders, ParentCheck parents, FoundingCheck founding) {
        this.founders = founders;
        this.parents = parents;
        this.founding = founding;
    }

    List<Bilingual> against(Application application, LocalDate day) {
        var reasons = new ArrayList<Bilingual>();
        form(application)
                .filter(form -> !fitting(application.kind()).contains(form))
                .ifPresent(form -> reasons.add(contradiction(application.kind(), form)));
        if (isOfPrivateLaw(application.kind())
                && application
                        .typed()
                        .getOrDefault(ApplicationForm.PREFIX + "identifier.registration", "")
                        .isBlank()) {
            reasons.add(new Bilingual(
                    "Jānorāda reģistrācijas numurs Uzņēmumu reģistrā (21.⁴ panta pirmā daļa).",
                    "The registration number in the Enterprise Register is needed (Section 21.4(1))."));
        }
        reasons.addAll(founders.against(application, day));
        reasons.addAll(parents.against(application, day));
        reasons.addAll(founding.against(application, day));
        return reasons;
    }

    private static boolean isOfPrivateLaw(Applicant kind) {
        return kind == Applicant.COMPANY || kind == Applicant.ASSOCIATION;
    }

    static Optional<LegalForm> form(Application application) {
        return LegalForm.parse(application.typed().getOrDefault(ApplicationForm.PREFIX + "legalForm", ""));
    }

    /// The forms of Section 21 for institutes, and those that Section 28(3) to (5) names; another one fits any kind.
    private static Set<LegalForm> fitting(Applicant kind) {
        return switch (kind) {
            case INSTITUTE ->
                EnumSet.of(
                        LegalForm.DERIVED_PUBLIC_PERSON,
                        LegalForm.UNIVERSITY_INSTITUTE,
                        LegalForm.PUBLIC_AGENCY,
                        LegalForm.UNIT_OF_HIGHER_EDUCATION,
                        LegalForm.UNIT_OF_PRIVATE_PERSON,
                        LegalForm.OTHER);
            case HIGHER_EDUCATION -> EnumSet.of(LegalForm.HIGHER_EDUCATION, LegalForm.OTHER);
            case COMPANY -> EnumSet.of(LegalForm.CAPITAL_COMPANY, LegalForm.OTHER);
            case ASSOCIATION -> EnumSet.of(LegalForm.ASSOCIATION, LegalForm.FOUNDATION, LegalForm.OTHER);
        };
    }

    private static Bilingual contradiction(Applicant kind, LegalForm form) {
        var article = switch (kind) {
            case INSTITUTE -> new Bilingual("28. panta otrā daļa", "Section 28(2)");
            case HIGHER_EDUCATION -> new Bilingual("28. panta trešā daļa", "Section 28(3)");
            case COMPANY -> new Bilingual("28. panta ceturtā daļa", "Section 28(4)");
            case ASSOCIATION -> new Bilingual("28. panta piektā daļa", "Section 28(5)");
        };
        return new Bilingual(
                "Juridiskais statuss „%s” neatbilst iesniedzēja veidam (%s). Labojiet statusu vai sāciet cita veida iesniegumu."
                        .formatted(form.label().lv(), article.lv()),
                "The legal status ‘%s’ does not fit the kind of applicant (%s). Correct the status or begin an application of another kind."
                        .formatted(form.label().en(), article.en()));
    }
}
