package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Forbidden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;

/// Sequences of acts on random days against the table of states: each act is carried out exactly where
/// the table and the terms allow it, and refused in words with the article everywhere else. The number
/// of the repetition is the seed.
@EmptyProgram
class EverySequenceTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final int ACTS = 12;
    private static final Map<String, State> LEADS_TO = Map.of(
            "submit", State.RECEIVED,
            "answer", State.ANSWERED,
            "withdraw", State.WITHDRAWN,
            "enter", State.ENTERED,
            "refuse", State.REFUSED,
            "defer", State.DEFERRED);
    private static final List<String> NAMES =
            LEADS_TO.keySet().stream().sorted().toList();

    @Autowired
    Drafts drafts;

    @Autowired
    ApplicationActs acts;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcApplications applications;

    @RepeatedTest(60)
    @DisplayName("L30: every sequence of acts is allowed by the table or refused with the article")
    void sequence(RepetitionInfo repetition) throws Forbidden {
        var random = new Random(repetition.getCurrentRepetition());
        var id = AnApplication.draft(drafts, AnApplication.typed(5, BEGUN));
        AnApplication.attachRequired(attachments, id, BEGUN);
        var today = BEGUN;
        for (int i = 0; i < ACTS; i++) {
            today = today.plusDays(random.nextInt(5));
            carryOut(id, NAMES.get(random.nextInt(NAMES.size())), today);
        }
    }

    private void carryOut(UUID id, String act, LocalDate today) {
        var before = applications.find(id).orElseThrow();
        var next = LEADS_TO.get(act);
        var outcome = outcome(id, act, today);
        var after = applications.find(id).orElseThrow();
        if (isAllowed(before, next, today)) {
            assertThat(outcome).as(before.state() + " " + act).isNotInstanceOf(Refused.class);
            assertThat(after.state()).isEqualTo(next);
            assertThat(after.steps()).hasSize(before.steps().size() + 1);
        } else {
            assertThat(outcome).as(before.state() + " " + act).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reasons()).isNotEmpty();
                assertThat(refused.reasons()).anyMatch(reason -> reason.en().contains("Section"));
            });
            assertThat(after).isEqualTo(before);
        }
    }

    private Outcome outcome(UUID id, String act, LocalDate today) {
        var why = new ApplicationActs.Reasoned("Pamatojums.", today.plusDays(3));
        return switch (act) {
            case "enter", "refuse", "defer" -> acts.official(act, id, why, AnApplication.OFFICIAL, today);
            default -> acts.applicant(act, id, AnApplication.HEAD, today);
        };
    }

    /// The model: the table; seven days to defer; a deferred entry is not refused before the day set
    /// for its answer.
    private static boolean isAllowed(Application before, State next, LocalDate today) {
        var received = before.received();
        var late = received.isPresent() && today.isAfter(received.get().plusDays(7));
        var until = before.lastStep().map(Step::until);
        return before.state().leadsTo(next)
                && !(next == State.DEFERRED && late)
                && !(next == State.REFUSED && until.isPresent() && !today.isAfter(until.get()));
    }
}
