package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import lv.auseklis.EmptyProgram;
import lv.auseklis.criteria.ElectedPersons;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.criteria.Judged;
import lv.auseklis.criteria.Known;
import lv.auseklis.criteria.Origin;
import lv.auseklis.criteria.Question;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.rules.Degree;
import lv.auseklis.organisations.rules.Worker;
import lv.auseklis.organisations.rules.WorkerCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/// Where the evidence of criteria comes from: the application's own lists, until a register of elections knows better.
@EmptyProgram
class EvidenceOfCriteriaTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 2);
    private static final RuleId FIVE_DOCTORS = RuleId.of("L28(2)1");

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    SubmitApplication submit;

    @Autowired
    EnterInstitution enter;

    @Autowired
    Criteria criteria;

    @Autowired
    InstitutionCriteria watched;

    @Autowired
    JdbcApplications applications;

    @Autowired
    Elections elections;

    /// A register of elections as a later module may keep one.
    static final class Elections implements ElectedPersons {

        private final Map<OrganisationId, List<Worker>> elected = new ConcurrentHashMap<>();

        void enter(OrganisationId institution, LocalDate from, LocalDate... until) {
            elected.put(
                    institution,
                    List.of(until).stream()
                            .map(last -> new Worker(
                                    null, WorkerCategory.SCIENTIST, Degree.DOCTOR, "1.2", null, null, from, last, null))
                            .toList());
        }

        @Override
        public Map<OrganisationId, List<Known<ElectedPersons.Facts>>> known(Question question) {
            var known = new HashMap<OrganisationId, List<Known<ElectedPersons.Facts>>>();
            elected.forEach((institution, workers) -> known.put(
                    institution,
                    List.of(new Known<>(
                            new ElectedPersons.Facts(workers),
                            Origin.REGISTER,
                            LocalDate.of(2020, 1, 1),
                            new Bilingual("ievēlēšanu reģistrs", "register of elections")))));
            return known;
        }
    }

    @TestConfiguration
    static class WithElections {

        @Bean
        Elections elections() {
            return new Elections();
        }
    }

    private UUID submitted(Map<String, String> typed) {
        var id = AnApplication.draft(drafts, typed);
        AnApplication.attachRequired(attachments, id, RECEIVED);
        assertThat(submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, RECEIVED))
                .isInstanceOf(Outcome.Done.class);
        return id;
    }

    private OrganisationId entered(UUID application, LocalDate on) {
        var command = new EnterInstitution.Command(application, "");
        assertThat(enter.enter(command, AnApplication.OFFICIAL, on)).isInstanceOf(Outcome.Entered.class);
        return new OrganisationId(applications
                .find(application)
                .orElseThrow()
                .lastStep()
                .orElseThrow()
                .organisation());
    }

    private Inquiry.Answered asked(UUID application, LocalDate on) {
        return criteria.ask(applications.find(application).orElseThrow(), on).findings().stream()
                .filter(answered -> answered.rule().id().equals(FIVE_DOCTORS))
                .findFirst()
                .orElseThrow();
    }

    private List<Judged> failed(OrganisationId institution, LocalDate on) {
        return watched.watch(on).stream()
                .filter(one -> one.standing().organisation().equals(institution))
                .findFirst()
                .orElseThrow()
                .failed();
    }

    @Test
    @DisplayName("L28(2)1: registered with five doctors, an institute falls to four the day after an election ends")
    void fallsToFour() {
        var lastDay = LocalDate.of(2027, 2, 28);
        var typed = AnApplication.typed(5, RECEIVED);
        typed.put("workers.4.electedTo", lastDay.toString());
        var institution = entered(submitted(typed), RECEIVED.plusDays(3));
        assertThat(failed(institution, lastDay)).isEmpty();
        assertThat(failed(institution, lastDay.plusDays(1)))
                .extracting(Judged::rule)
                .containsExactly(FIVE_DOCTORS);
        assertThat(failed(institution, lastDay.plusDays(300))).singleElement().satisfies(judged -> {
            assertThat(judged.fall().day()).isEqualTo(lastDay.plusDays(1));
            assertThat(judged.fall().exact()).isTrue();
            assertThat(judged.why().en())
                    .startsWith("Not met since 1 March 2027.")
                    .contains("4; at least 5 needed")
                    .contains("Elected doctors: application, as of 2 November 2026.");
        });
    }

    @Test
    @DisplayName("L28(2)1: the answer about an application names the application and the day of its filing")
    void fromTheApplication() {
        var answered = asked(submitted(AnApplication.typed(5, RECEIVED)), RECEIVED.plusDays(5));
        assertThat(answered.finding().answer()).isEqualTo(Answer.YES);
        assertThat(answered.evidence())
                .extracting(Bilingual::lv)
                .containsExactly("Ievēlētie doktori: iesniegums, stāvoklis uz 02.11.2026.");
    }

    @Test
    @DisplayName(
            "L28(2)1: a register of elections goes before the application's own list, for applicants and registered")
    void aRegisterTakesOver() {
        var until = LocalDate.of(2027, 5, 31);
        var id = submitted(AnApplication.typed(5, RECEIVED));
        assertThat(asked(id, RECEIVED).finding().answer()).isEqualTo(Answer.YES);
        elections.enter(new OrganisationId(id), RECEIVED.minusYears(1), until, until, until, until);
        assertThat(asked(id, RECEIVED).finding().answer()).isEqualTo(Answer.NO);
        assertThat(asked(id, RECEIVED).evidence().getFirst().en()).contains("register of elections");
        var five = IntStream.range(0, 5).mapToObj(i -> until.plusDays(i)).toArray(LocalDate[]::new);
        elections.enter(new OrganisationId(id), RECEIVED.minusYears(1), five);
        var institution = entered(id, RECEIVED.plusDays(3));
        elections.enter(institution, RECEIVED.minusYears(1), five);
        assertThat(failed(institution, until)).isEmpty();
        assertThat(failed(institution, until.plusDays(90))).singleElement().satisfies(judged -> {
            assertThat(judged.fall().day()).isEqualTo(until.plusDays(1));
            assertThat(judged.fall().exact()).isTrue();
            assertThat(judged.why().en()).contains("Elected doctors: register of elections");
        });
    }

    @Test
    @DisplayName("L28(2)1: the law of the day: before the rule was in force, the criterion is not asked")
    void theLawOfTheDay() {
        assertThat(asked(submitted(AnApplication.typed(4, RECEIVED)), LocalDate.of(2013, 4, 9))
                        .finding()
                        .answer())
                .isEqualTo(Answer.NOT_IN_FORCE);
    }
}
