package lv.auseklis.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("the way of a State says the same as its status")
class MilestonesTest {

    private static final LocalDate LATE = LocalDate.of(2026, 11, 2);

    @Autowired
    ApplicationContext context;

    @Autowired
    Milestones milestones;

    private Agreement state;

    @BeforeEach
    void inForce() {
        state = AState.paying(context, "1000000", 2021);
        AState.and(context, state, "term", "term", "NOTIFICATION_MONTHS", "value", "12");
    }

    private Milestone on(Step step, LocalDate day) {
        return milestones.of(state, day, Moment.ALL_KNOWN).get(step.ordinal());
    }

    @Test
    @DisplayName("AIV.2: a status that follows from both instruments began, though nobody recorded its day")
    void computed() {
        assertThat(on(Step.STATUS, LocalDate.of(2021, 8, 1)).state()).isEqualTo(Milestone.State.AWAITED);
        assertThat(on(Step.STATUS, LocalDate.of(2021, 8, 2)).done()).satisfies(done -> {
            assertThat(Objects.requireNonNull(done).day().toString()).isEqualTo("2021-08-02");
            assertThat(done.entry()).isNull();
        });
        assertThat(on(Step.APPLICATION, LATE).state()).isEqualTo(Milestone.State.NOT_RECORDED);
        assertThat(Objects.requireNonNull(on(Step.REVIEW, LATE).target()).day().toString())
                .isEqualTo("2026-08-02");
    }

    @Test
    @DisplayName("AIII.3a: the first review that the Council finished is the step")
    void reviewed() {
        assertThat(on(Step.REVIEW, LATE).state()).isEqualTo(Milestone.State.AIM_PASSED);
        AState.and(context, state, "event", "kind", "REVIEW_DECIDED", "day", "2026-08-02");
        AState.and(context, state, "event", "kind", "REVIEW_DECIDED", "day", "2026-10-01");
        assertThat(on(Step.REVIEW, LATE).state()).isEqualTo(Milestone.State.IN_TIME);
        assertThat(on(Step.REVIEW, LocalDate.of(2026, 8, 1)).done()).isNull();
    }
}
