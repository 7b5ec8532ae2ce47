package lv.auseklis.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Applicant;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The criteria of Section 28 about applicants and registered institutions, from the evidence that
/// anybody has. The five doctors of Section 1(1)(7) are asked about where Section 28 does not ask for
/// as many itself.
@Component
@Cites({"L28(2)0", "L28(3)1", "L1(1)7b"})
public class InstitutionCriteria {

    static final RuleId DOCTORS = RuleId.of("L1(1)7b");

    private final Evidences evidences;
    private final CriterionJudge judge;
    private final FallSearch falls;
    private final Registrations registrations;
    private final Rulebook rulebook;

    InstitutionCriteria(
            Evidences evidences,
            CriterionJudge judge,
            FallSearch falls,
            Registrations registrations,
            Rulebook rulebook) {
        this.evidences = evidences;
        this.judge = judge;
        this.falls = falls;
        this.registrations = registrations;
        this.rulebook = rulebook;
    }

    /// A registered institution with what its criteria say on a day.
    ///
    /// @param kind         null where neither its legal status nor its application tells it; nothing is judged then
    /// @param failed       the criteria that are not met
    /// @param undetermined those that the evidence leaves open
    public record Watched(
            Registrations.Standing standing,
            @Nullable Applicant kind,
            List<Judged> failed,
            List<RuleId> undetermined) {}

    /// The criteria of one applicant; by the id of its application until it stands in the Register.
    public List<Inquiry.Answered> ofApplicant(OrganisationId applicant, Applicant kind, LocalDate on) {
        var held = evidences.gather(applicant, on).of(applicant);
        return kind.criteria().stream()
                .map(criterion -> judge.judge(criterion, held, on))
                .toList();
    }

    /// All criteria of a registered institution with the evidence; empty where its kind is not known.
    public Optional<Inquiry> of(Registration registration, LocalDate on) {
        var organisation = registration.organisation();
        var gathered = evidences.gather(organisation, on);
        var statement = registration.about(on).orElse(registration.latest());
        return kind(gathered.kinds(), organisation, statement.particulars().legalForm())
                .map(kind -> criteria(kind, on)
                        .map(criterion ->
                                judged(criterion, gathered.of(organisation), on).shown())
                        .toList())
                .map(answered -> new Inquiry(List.of(), on, List.of(), List.of(), null).answered(answered));
    }

    /// By whose criteria a registered institution is judged; empty where that is not known.
    public Optional<Applicant> kind(Registration registration, LocalDate on) {
        var statement = registration.about(on).orElse(registration.latest());
        var organisation = registration.organisation();
        return kind(
                evidences.kinds(new Question(organisation, on)),
                organisation,
                statement.particulars().legalForm());
    }

    /// Every institution in the Register on a day, in the order of their ids. The number of queries does not depend on
    /// how many there are.
    public List<Watched> watch(LocalDate on) {
        var gathered = evidences.gather(null, on);
        return registrations.listAbout(on, Registrations.ALL_KNOWN).stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED)
                .map(standing -> watched(standing, gathered, on))
                .toList();
    }

    private Watched watched(Registrations.Standing standing, Evidences.Gathered gathered, LocalDate on) {
        var held = gathered.of(standing.organisation());
        var form = standing.statement().particulars().legalForm();
        var kind = kind(gathered.kinds(), standing.organisation(), form).orElse(null);
        var failed = new ArrayList<Judged>();
        var undetermined = new ArrayList<RuleId>();
        if (kind != null) {
            criteria(kind, on).forEach(criterion -> {
                if (Topic.of(criterion).stream()
                        .allMatch(topic -> held.of(topic).isEmpty())) {
                    undetermined.add(criterion);
                    return;
                }
                var finding = judge.find(criterion, held, on);
                if (finding.is(Answer.NO)) {
                    failed.add(judged(criterion, held, on));
                } else if (finding.is(Answer.UNDETERMINED)) {
                    undetermined.add(criterion);
                }
            });
        }
        return new Watched(standing, kind, List.copyOf(failed), List.copyOf(undetermined));
    }

    private Judged judged(RuleId criterion, Held held, LocalDate on) {
        var answered = judge.judge(criterion, held, on);
        return new Judged(answered, answered.finding().is(Answer.NO) ? falls.find(criterion, held, on) : null);
    }

    private Stream<RuleId> criteria(Applicant kind, LocalDate on) {
        var more = kind == Applicant.HIGHER_EDUCATION ? Stream.of(DOCTORS) : Stream.<RuleId>empty();
        return Stream.concat(kind.criteria().stream(), more)
                .filter(criterion -> rulebook.get(criterion).inForceOn(on));
    }

    private static Optional<Applicant> kind(
            Map<OrganisationId, Applicant> kinds, OrganisationId organisation, LegalForm form) {
        var known = kinds.get(organisation);
        return known == null ? kind(form) : Optional.of(known);
    }

    private static Optional<Applicant> kind(LegalForm form) {
        return switch (form) {
            case DERIVED_PUBLIC_PERSON,
                    UNIVERSITY_INSTITUTE,
                    PUBLIC_AGENCY,
                    UNIT_OF_HIGHER_EDUCATION,
                    UNIT_OF_PRIVATE_PERSON -> Optional.of(Applicant.INSTITUTE);
            case HIGHER_EDUCATION -> Optional.of(Applicant.HIGHER_EDUCATION);
            case CAPITAL_COMPANY -> Optional.of(Applicant.COMPANY);
            case ASSOCIATION, FOUNDATION -> Optional.of(Applicant.ASSOCIATION);
            case OTHER -> Optional.empty();
        };
    }
}
