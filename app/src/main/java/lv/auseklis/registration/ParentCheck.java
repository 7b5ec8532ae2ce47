package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/// Either an institution of higher education or its institute stands in the Register, Section 28(5.1). The other one is
/// recognised as a founder is ([FounderCheck]): by the whole name, the register number or the registration number. An
/// institute in the Register belongs to the institution that its application named, or that founded it.
@Component
class ParentCheck {

    private static final String PARENT = ApplicationForm.PREFIX + "parent";

    private final Registrations registrations;
    private final JdbcApplications applications;

    ParentCheck(Registrations registrations, JdbcApplications applications) {
        this.registrations = registrations;
        this.applications = applications;
    }

    static boolean isUnit(Application application) {
        return ApplicantChecks.form(application)
                .filter(form -> form == LegalForm.UNIT_OF_HIGHER_EDUCATION)
                .isPresent();
    }

    List<Bilingual> against(Application application, LocalDate day) {
        var reasons = new ArrayList<Bilingual>();
        var parent = application.typed().getOrDefault(PARENT, "");
        if (isUnit(application) && parent.isBlank()) {
            reasons.add(new Bilingual(
                    "Jānosauc augstskola, kuras sastāvā institūts darbojas (21.³ pants).",
                    "The institution of higher education in which the institute works must be named (Section 21.3)."));
        }
        if (application.kind() == Applicant.HIGHER_EDUCATION) {
            institutes(application, day).forEach(unit -> reasons.add(refusal(unit)));
        } else if (!parent.isBlank()) {
            var named = FounderCheck.names(parent);
            standing(day)
                    .filter(standing -> FounderCheck.marks(standing).anyMatch(named::contains))
                    .forEach(standing -> reasons.add(refusal(standing)));
        }
        return reasons;
    }

    private Stream<Registrations.Standing> standing(LocalDate day) {
        return registrations.listAbout(day, Registrations.ALL_KNOWN).stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED);
    }

    /// The institutes of an institution of higher education that stand in the Register.
    private List<Registrations.Standing> institutes(Application application, LocalDate day) {
        var own = marks(application);
        var parents = applications.listParents();
        return standing(day)
                .filter(standing ->
                        standing.statement().particulars().legalForm() == LegalForm.UNIT_OF_HIGHER_EDUCATION)
                .filter(standing -> Stream.of(
                                standing.statement().particulars().founder(),
                                parents.getOrDefault(standing.organisation().value(), ""))
                        .flatMap(text -> FounderCheck.names(text).stream())
                        .anyMatch(own::contains))
                .toList();
    }

    private static Set<FoldedName> marks(Application application) {
        return Stream.of("name.lv", "name.en", "identifier.registration")
                .map(box -> application.typed().getOrDefault(ApplicationForm.PREFIX + box, ""))
                .map(FoldedName::of)
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Bilingual refusal(Registrations.Standing other) {
        var name = other.statement().particulars().name();
        return new Bilingual(
                "Reģistrā ir „%s” (%s). Reģistrā ir vai nu augstskola, vai tās institūts, bet ne abi (28. panta 5.¹ daļa)."
                        .formatted(name.lv(), other.number().value()),
                "‘%s’ (%s) stands in the Register. Either an institution of higher education or its institute does, not both (Section 28(5.1))."
                        .formatted(name.en(), other.number().value()));
    }
}
