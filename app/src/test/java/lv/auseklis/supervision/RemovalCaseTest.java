package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Role;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.LeafCheck;
import lv.auseklis.notifications.Audience;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.transparency.Subjects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyProgram
class RemovalCaseTest extends Supervising {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    /// After the time for the reply.
    private static final LocalDate LATER = DAY.plusMonths(2);

    @Autowired
    Entries entries;

    @Autowired
    ReplyDueDates replies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SupervisionFields fields;

    @Autowired
    List<LeafCheck> checks;

    private OrganisationId guilty() {
        var about = institution();
        found(about, FindingKind.FALSE_DATA, DAY);
        return about;
    }

    private UUID opened(LocalDate day) {
        return opened(guilty(), RemovalGround.FALSE_DATA, day);
    }

    private RemovalCase known(UUID id) {
        return cases.find(id).orElseThrow();
    }

    @ParameterizedTest
    @DisplayName("L32(1)4, P-8: a month for the reply, to its last day and moved to a working day; then the decision")
    @CsvSource({
        // 3 April 2026 is Good Friday, 6 April is Easter Monday.
        "2026-03-03, 2026-04-07, false",
        "2026-03-03, 2026-04-08, true",
        "2026-04-20, 2026-05-20, false",
        "2026-04-20, 2026-05-21, true"
    })
    void aMonthForTheReply(LocalDate openedOn, LocalDate decided, boolean possible) {
        var removalCase = opened(openedOn);
        var outcome = removing(removalCase, decided);
        if (possible) {
            done(outcome);
        } else {
            assertRefused(outcome, "until then it is not removed without one");
            assertThat(known(removalCase).state()).isEqualTo(State.OPEN);
        }
    }

    @ParameterizedTest
    @DisplayName("P-8: a reply falls due and is told of where it is awaited, not where a court has spoken")
    @CsvSource({"FALSE_DATA, 1, You may reply by 7 April 2026", "COURT_RULING, 0, no reply is awaited"})
    void aReplyFallsDueWhereItIsAwaited(RemovalGround ground, int due, String told) {
        var about = guilty();
        proved(about, Evidence.Kind.COURT_RULING, DAY);
        opened(about, ground, DAY);
        var own = new Audience("head", Role.INSTITUTION_HEAD, List.of(about.value()));
        var wanted = new DueDates.Wanted(DAY, LATER, DAY, own, 10);
        assertThat(replies.list(wanted)).hasSize(due);
        assertThat(jdbc.sql(
                                "SELECT text_en FROM notifications.notification WHERE organisation = :about ORDER BY number")
                        .param("about", about.value())
                        .query(String.class)
                        .list()
                        .getLast())
                .contains(told);
    }

    @Test
    @DisplayName("P-8: after a reply the decision may be taken at once")
    void aReplyEndsTheWaiting() {
        var removalCase = opened(DAY);
        done(hearing(removalCase, DAY.plusDays(1)));
        done(removing(removalCase, DAY.plusDays(1)));
        assertThat(known(removalCase).steps())
                .extracting(RemovalCase.Step::state)
                .containsExactly(State.OPEN, State.HEARD, State.REMOVED);
    }

    @Test
    @DisplayName("L32(1)4: decision and removal are one transaction; both are in the log, the ground with them")
    void theRemovalBearsItsGround() {
        var removalCase = opened(DAY);
        var about = known(removalCase).organisation();
        var before = entries.size();
        done(removing(removalCase, LATER));
        var done = entries.listAfter(before - 1, 10);
        assertThat(done).extracting(entry -> entry.act()).containsExactly("RemoveInstitution", "RemoveOnGround");
        assertThat(done.getFirst().leaf()).contains("\"ground\":\"");
        assertThat(registrations.findGround(about)).contains(RemovalGround.FALSE_DATA.rule());
        assertThat(isRegistered(about, LATER)).isFalse();
        assertThat(isRegistered(about, LATER.minusDays(1))).isTrue();
    }

    @Test
    @DisplayName("L27(2): the checks of the log find a removal with its ground in order")
    void theChecksAgree() {
        var removalCase = opened(DAY);
        done(removing(removalCase, LATER));
        for (var check : checks) {
            assertThat(check.check(0, entries.size(), new HashMap<>())).isEmpty();
        }
    }

    @Test
    @DisplayName("L32(1)6: a ground that no longer holds on the day of the decision removes nobody")
    void theGroundIsAskedAgain() {
        var about = institution();
        var changed = LocalDate.of(2025, 3, 3);
        changed(about, Evidence.Kind.CHANGE, changed, null, DAY);
        var removalCase = opened(about, RemovalGround.CHANGE_KEPT_BACK, DAY);
        changed(about, Evidence.Kind.CHANGE, changed, changed.plusDays(9), LATER);
        assertRefused(removing(removalCase, LATER), "The ground is not proved on that day (Section 32(1)(6))");
        done(closing(removalCase, LATER));
        assertThat(isRegistered(about, LATER)).isTrue();
    }

    @Test
    @DisplayName("L32: of one institution one case is open at a time; a closed one makes room")
    void oneCaseAtATime() {
        var about = guilty();
        proved(about, Evidence.Kind.COURT_RULING, DAY);
        var first = opened(about, RemovalGround.FALSE_DATA, DAY);
        assertRefused(opening(about, RemovalGround.COURT_RULING, DAY), "is open already");
        done(closing(first, DAY));
        done(removing(opened(about, RemovalGround.COURT_RULING, DAY), DAY));
        assertRefused(opening(about, RemovalGround.COURT_RULING, DAY), "not in the Register on that day");
    }

    @Test
    @DisplayName("L32: no step without words")
    void everyStepSaysWhy() {
        var removalCase = opened(DAY);
        var nothing = "A text is needed (Section 32)";
        assertRefused(hear.hear(new HearInstitution.Command(removalCase, " "), ASupervised.OFFICIAL, DAY), nothing);
        var removal = new RemoveOnGround.Command(removalCase, null, "");
        assertRefused(remove.remove(removal, ASupervised.OFFICIAL, LATER), nothing);
        var closing = new CloseRemovalCase.Command(removalCase, "\n");
        assertRefused(close.close(closing, ASupervised.OFFICIAL, DAY), nothing);
        assertThat(known(removalCase).steps()).hasSize(1);
    }

    @Test
    @DisplayName("L27(2): that there is a case, about whom and why, is open; what was written stays closed")
    void whatIsOpen() {
        var removalCase = opened(DAY);
        assertThat(fields.findSubject(removalCase)).map(Subjects.Subject::page).isPresent();
        assertThat(fields.isOpen("case.ground")).isTrue();
        for (var closed : List.of("text", "reference", "finding", "organisation", "day", "evidence", "amount")) {
            assertThat(fields.isOpen(closed)).as(closed).isFalse();
        }
        var findings = dossiers.listFindings(known(removalCase).organisation());
        assertThat(fields.findSubject(findings.getFirst().id())).isEmpty();
        var leaf = entries.findEntry(known(removalCase).steps().getFirst().entry())
                .orElseThrow()
                .leaf();
        assertThat(leaf)
                .doesNotContain(WHY, known(removalCase).organisation().value().toString());
    }

    private enum Step {
        HEAR(State.HEARD),
        REMOVE(State.REMOVED),
        CLOSE(State.CLOSED);

        private final State next;

        Step(State next) {
            this.next = next;
        }
    }

    /// Every sequence of up to three acts in a case.
    static Stream<List<Step>> sequences() {
        var sequences = new ArrayList<List<Step>>();
        for (var one : Step.values()) {
            for (var two : Step.values()) {
                for (var three : Step.values()) {
                    sequences.add(List.of(one, two, three));
                }
            }
        }
        return sequences.stream();
    }

    @ParameterizedTest
    @DisplayName("L32: every sequence of acts is allowed by the table of states or refused with the article")
    @MethodSource("sequences")
    void everySequence(List<Step> sequence) {
        var removalCase = opened(DAY);
        for (var step : sequence) {
            var before = known(removalCase).state();
            var outcome = switch (step) {
                case HEAR -> hearing(removalCase, LATER);
                case REMOVE -> removing(removalCase, LATER);
                case CLOSE -> closing(removalCase, LATER);
            };
            if (before.leadsTo(step.next)) {
                done(outcome);
                assertThat(known(removalCase).state()).isEqualTo(step.next);
            } else {
                assertRefused(outcome, "(Section 32)");
                assertThat(known(removalCase).state()).isEqualTo(before);
            }
        }
        var ended = known(removalCase);
        assertThat(isRegistered(ended.organisation(), LATER)).isEqualTo(ended.state() != State.REMOVED);
    }

    @ParameterizedTest
    @DisplayName("L32: the table of states")
    @CsvSource({
        "OPEN, OPEN, false", "OPEN, HEARD, true", "OPEN, REMOVED, true", "OPEN, CLOSED, true",
        "HEARD, OPEN, false", "HEARD, HEARD, true", "HEARD, REMOVED, true", "HEARD, CLOSED, true",
        "REMOVED, OPEN, false", "REMOVED, HEARD, false", "REMOVED, REMOVED, false", "REMOVED, CLOSED, false",
        "CLOSED, OPEN, false", "CLOSED, HEARD, false", "CLOSED, REMOVED, false", "CLOSED, CLOSED, false"
    })
    void theTable(State now, State next, boolean leads) {
        assertThat(now.leadsTo(next)).isEqualTo(leads);
    }
}
