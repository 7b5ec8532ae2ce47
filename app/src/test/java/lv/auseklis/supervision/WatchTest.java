package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import lv.auseklis.EmptyProgram;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class WatchTest extends Supervising {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    @Autowired
    Dossiers all;

    @Autowired
    Grounds grounds;

    private List<Flag> flags(OrganisationId about, LocalDate today) {
        return watch.list(today).stream()
                .filter(flag -> flag.standing().organisation().equals(about))
                .toList();
    }

    @Test
    @DisplayName("L32(1)5: a request waits, is flagged the day after its term, and no more once a case is open")
    void theWayOfARequest() {
        var about = institution();
        requested(about, DAY);
        var due = LocalDate.of(2024, 9, 5);
        assertThat(flags(about, due)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Flag.Kind.REQUEST);
            assertThat(flag.date()).isEqualTo(due);
        });
        assertThat(flags(about, due.plusDays(1))).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Flag.Kind.GROUND);
            assertThat(flag.rule()).isEqualTo(RemovalGround.NO_REPLY.rule());
            assertThat(flag.date()).isEqualTo(due.plusDays(1));
            assertThat(flag.reason().en()).contains("5 March 2024");
        });
        var removalCase = opened(about, RemovalGround.NO_REPLY, due.plusDays(1));
        assertThat(flags(about, due.plusDays(1))).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Flag.Kind.CASE);
            assertThat(flag.removalCase()).isEqualTo(removalCase);
        });
        done(closing(removalCase, due.plusDays(2)));
        assertThat(flags(about, due.plusDays(3))).isEmpty();
    }

    @Test
    @DisplayName("L32(3): silence is flagged after its year; where nothing is known, nothing is flagged")
    void inactivity() {
        var silent = institution();
        var unknown = institution();
        proved(silent, Evidence.Kind.LAST_PROJECT, DAY);
        proved(silent, Evidence.Kind.LAST_PAPER, DAY);
        proved(unknown, Evidence.Kind.LAST_PROJECT, DAY);
        assertThat(flags(silent, DAY.plusYears(1))).isEmpty();
        assertThat(flags(silent, DAY.plusYears(1).plusDays(1)))
                .extracting(Flag::rule)
                .containsExactly(RemovalGround.INACTIVITY.rule());
        assertThat(flags(unknown, DAY.plusYears(3))).isEmpty();
    }

    @Test
    @DisplayName("L28(4)3: a company whose document says five doctors and a later one four has fallen below by then")
    void tooFewDoctors() {
        var about = institution();
        counted(about, 5, DAY);
        assertThat(flags(about, DAY)).isEmpty();
        counted(about, 4, DAY.plusDays(40));
        counted(about, 3, DAY.plusDays(60));
        assertThat(flags(about, DAY.plusDays(39))).isEmpty();
        assertThat(flags(about, DAY.plusDays(90))).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Flag.Kind.CRITERION);
            assertThat(flag.rule()).isEqualTo(RuleId.of("L28(4)3"));
            assertThat(flag.date()).isEqualTo(DAY.plusDays(40));
            assertThat(flag.reason().en())
                    .contains("Not met since 14 April 2024 at the latest")
                    .contains("4; at least 5 needed")
                    .contains("5 has held since 19 May 2005")
                    .contains("document recorded by an official (‘Saraksts’), as of 14 April 2024");
        });
        counted(about, 5, DAY.plusDays(91));
        assertThat(flags(about, DAY.plusDays(91))).isEmpty();
    }

    @Test
    @DisplayName(
            "L1(1)7b: an institution of higher education has five doctors too, although Section 28(3) asks for none")
    void doctorsOfHigherEducation() {
        var about = institution(LegalForm.HIGHER_EDUCATION);
        counted(about, 4, DAY);
        assertThat(flags(about, DAY)).extracting(Flag::rule).containsExactly(RuleId.of("L1(1)7b"));
        counted(about, 5, DAY.plusDays(1));
        assertThat(flags(about, DAY.plusDays(1))).isEmpty();
    }

    private void counted(OrganisationId about, int doctors, LocalDate day) {
        var command = new RecordEvidence.Command(about, Evidence.Kind.ELECTED_DOCTORS, day, null, doctors, "Saraksts");
        done(evidence.record(command, ASupervised.OFFICIAL, day));
    }

    @Test
    @DisplayName("L32(2): a proposal of the Council waits until a case is opened")
    void aProposal() {
        var about = institution();
        done(propose.propose(new ProposeRemoval.Command(about, WHY), ASupervised.COUNCIL, DAY));
        assertThat(flags(about, DAY)).extracting(Flag::kind).containsExactly(Flag.Kind.PROPOSAL);
        proved(about, Evidence.Kind.COURT_RULING, DAY);
        opened(about, RemovalGround.COURT_RULING, DAY);
        assertThat(flags(about, DAY)).extracting(Flag::kind).containsExactly(Flag.Kind.CASE);
    }

    @Test
    @DisplayName("L32(1): who was removed is watched no more")
    void afterRemoval() {
        var about = institution();
        proved(about, Evidence.Kind.COURT_RULING, DAY);
        done(removing(opened(about, RemovalGround.COURT_RULING, DAY), DAY));
        assertThat(flags(about, DAY)).isEmpty();
    }

    @Test
    @DisplayName("L32(1), L32(3): the watch over all says the same as the question about one, whatever happened")
    void oneAnswer() {
        var chance = new Random(20_241_126);
        for (int i = 0; i < 25; i++) {
            var about = institution();
            for (int act = 0; act < 6; act++) {
                happens(about, chance.nextInt(8), DAY.plusDays(chance.nextInt(700)));
            }
            var today = DAY.plusDays(700L + chance.nextInt(60));
            var dossier = all.of(about, today);
            var expected = List.of(RemovalGround.values()).stream()
                    .filter(ground -> grounds.judge(ground, dossier, today).holds())
                    .map(RemovalGround::rule)
                    .toList();
            assertThat(flags(about, today).stream()
                            .filter(flag -> flag.kind() == Flag.Kind.GROUND)
                            .map(Flag::rule))
                    .as(dossier.toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private void happens(OrganisationId about, int what, LocalDate day) {
        switch (what) {
            case 0 -> requested(about, day);
            case 1 -> replied(requested(about, day), day.plusDays(170 + day.getDayOfMonth()));
            case 2 -> found(about, FindingKind.VIOLATION, day);
            case 3 -> found(about, FindingKind.FALSE_DATA, day);
            case 4 -> changed(about, Evidence.Kind.CHANGE, day, null, day);
            case 5 -> changed(about, Evidence.Kind.CHANGE, day, day.plusDays(200), day.plusDays(200));
            case 6 -> proved(about, Evidence.Kind.LAST_PROJECT, day);
            default -> proved(about, Evidence.Kind.LAST_PAPER, day);
        }
    }
}
