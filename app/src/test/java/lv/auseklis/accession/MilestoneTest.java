package lv.auseklis.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.Provenance;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.law.Confidence;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIV.1b, AIII.2b, C6: a step beside the day that was set for it")
class MilestoneTest {

    @ParameterizedTest(name = "[{index}] {0}: target {1}, done {2}, status {3}, on {4} -> {5}")
    @CsvSource(nullValues = "-", textBlock = """
            NOTICE,     2022-04-14, 2022-04-14, false, 2022-05-01, IN_TIME
            NOTICE,     2022-04-14, 2022-04-15, false, 2022-05-01, LATE
            NOTICE,     2022-04-14, 2021-08-02, false, 2022-05-01, IN_TIME
            NOTICE,     2022-04-14, -,          false, 2022-04-14, AWAITED
            NOTICE,     2022-04-14, -,          false, 2022-04-15, OVERDUE
            NOTICE,     2022-04-14, -,          true,  2022-04-15, NOT_RECORDED
            SIGNATURE,  -,          2021-04-14, false, 2021-04-14, DONE
            MEMBERSHIP, 2026,       -,          true,  2026-12-31, AWAITED
            MEMBERSHIP, 2026,       -,          true,  2027-01-01, AIM_PASSED
            MEMBERSHIP, 2026,       2026-12-31, true,  2027-01-01, IN_TIME
            MEMBERSHIP, 2026,       2027-01-01, true,  2027-01-01, LATE
            """)
    void state(
            Step step,
            @Nullable String target,
            @Nullable String done,
            boolean statusBegan,
            LocalDate on,
            Milestone.State state) {
        var milestone = milestone(step, target, done, statusBegan, on);
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
        var milestone = milestone(Step.NOTICE, target, done, false, LocalDate.of(2027, 1, 1));
        assertThat(milestone.difference()).isEqualTo(days);
    }

    private static Milestone milestone(
            Step step, @Nullable String target, @Nullable String done, boolean statusBegan, LocalDate on) {
        return Milestone.of(
                step,
                target == null
                        ? null
                        : new Milestone.Target(
                                KnownDay.parse(target).orElseThrow(), RuleId.of("AIV.1b"), step == Step.MEMBERSHIP),
                done == null
                        ? null
                        : new RecordedEvents.Named(
                                1,
                                step.event(),
                                KnownDay.parse(done).orElseThrow(),
                                new Provenance("", "Tests", Confidence.HIGH)),
                statusBegan,
                on);
    }
}
