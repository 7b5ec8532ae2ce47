package lv.auseklis.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.Status;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIV.1b, AIII.2b, C6: a step beside the day that was set for it")
class MilestoneTest {

    @ParameterizedTest(name = "[{index}] {0}: target {1}, done {2}, {3}, on {4} -> {5}")
    @CsvSource(nullValues = "-", textBlock = """
            NOTICE,     2022-04-14, 2022-04-14, NONE, 2022-05-01, IN_TIME
            NOTICE,     2022-04-14, 2022-04-15, NONE, 2022-05-01, LATE
            NOTICE,     2022-04-14, 2021-08-02, NONE, 2022-05-01, IN_TIME
            NOTICE,     2022-04-14, -,          NONE, 2022-04-14, AWAITED
            NOTICE,     2022-04-14, -,          NONE, 2022-04-15, OVERDUE
            NOTICE,     2022-04-14, -,          ASSOCIATE, 2022-04-15, NOT_RECORDED
            NOTICE,     2022-04-14, 2022-04,    NONE, 2022-05-01, DONE
            NOTICE,     2022-04-14, 2022-03,    NONE, 2022-05-01, IN_TIME
            NOTICE,     2022-04-14, 2022-05,    NONE, 2022-05-01, LATE
            STATUS,     -,          -,          PRE_STAGE, 2022-04-15, AWAITED
            STATUS,     -,          -,          MEMBER, 2022-04-15, NOT_RECORDED
            STATUS,     -,          -,          ENDED, 2022-04-15, NOT_RECORDED
            REVIEW,     2022-04-14, -,          ASSOCIATE, 2022-04-15, AIM_PASSED
            REVIEW,     2022-04-14, -,          MEMBER, 2022-04-15, NOT_NEEDED
            REVIEW,     2022-04-14, -,          ENDED, 2022-04-15, NOT_NEEDED
            MEMBERSHIP_SOUGHT, -,   -,          ASSOCIATE, 2022-04-15, AWAITED
            MEMBERSHIP_SOUGHT, -,   -,          MEMBER, 2022-04-15, NOT_RECORDED
            SIGNATURE,  -,          2021-04-14, NONE, 2021-04-14, DONE
            MEMBERSHIP, 2026,       -,          ASSOCIATE, 2026-12-31, AWAITED
            MEMBERSHIP, 2026,       -,          ASSOCIATE, 2027-01-01, AIM_PASSED
            MEMBERSHIP, 2026,       2026-12-31, ASSOCIATE, 2027-01-01, IN_TIME
            MEMBERSHIP, 2026,       2027-01-01, ASSOCIATE, 2027-01-01, LATE
            """)
    void state(
            Step step,
            @Nullable String target,
            @Nullable String done,
            Status current,
            LocalDate on,
            Milestone.State state) {
        var milestone = milestone(step, target, done, current, on);
        assertThat(milestone.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-04-14, 2022-04-14, 0
            2022-04-14, 2022-04-15, 1
            2022-04-14, 2021-04-14, -365
            2022-04-14, 2022-04,    -
            2026,       2026-04-01, -
            -,          2026-04-01, -
            """)
    @DisplayName("days are counted only where both are known to the day")
    void difference(@Nullable String target, @Nullable String done, @Nullable Long days) {
        var milestone = milestone(Step.NOTICE, target, done, Status.NONE, LocalDate.of(2027, 1, 1));
        assertThat(milestone.difference()).isEqualTo(days);
    }

    private static Milestone milestone(
            Step step, @Nullable String target, @Nullable String done, Status current, LocalDate on) {
        return Milestone.of(
                step,
                target == null
                        ? null
                        : new Milestone.Target(
                                KnownDay.parse(target).orElseThrow(),
                                RuleId.of("AIV.1b"),
                                step == Step.MEMBERSHIP || step == Step.REVIEW),
                done == null ? null : new Milestone.Done(KnownDay.parse(done).orElseThrow(), 1L),
                current,
                on);
    }
}
