package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LegalTimeProperties {

    private static final LegalCalendar CALENDAR = LegalCalendar.load();
    private static final Settings SETTINGS = Settings.load();
    private static final LegalTime TIME = new LegalTime(Rulebook.load(), SETTINGS, CALENDAR);

    @Property
    void aForwardTermNeverEndsBeforeItsAnchorAndABackwardOneNeverAfter(
            @ForAll("rules") LegalRule rule, @ForAll("days") LocalDate anchor) {
        if (TIME.compute(rule.id(), anchor) instanceof TermAnswer.Computed(var due)) {
            var forward = due.direction() == Deadline.Direction.AFTER || due.count() == Deadline.Count.FIXED_YEAR;
            assertThat(due.lastDay().compareTo(due.anchor())).satisfies(order -> {
                if (forward) {
                    assertThat(order).isNotNegative();
                } else {
                    assertThat(order).isNotPositive();
                }
            });
        }
    }

    @Property
    void aMovedEndIsTheFirstWorkingDayAndAnEndOfActingIsAlwaysAWorkingDay(
            @ForAll("rules") LegalRule rule, @ForAll("days") LocalDate anchor) {
        if (TIME.compute(rule.id(), anchor) instanceof TermAnswer.Computed(var due)) {
            assertThat(due.lastDay()).isAfterOrEqualTo(due.rawLastDay());
            assertThat(due.rawLastDay().datesUntil(due.lastDay())).noneMatch(CALENDAR::isWorkingDay);
            if (due.count() == Deadline.Count.ACT) {
                assertThat(CALENDAR.isWorkingDay(due.lastDay())).isTrue();
            }
        }
    }

    @Property
    void aLaterAnchorNeverEndsEarlier(
            @ForAll("rules") LegalRule rule, @ForAll("days") LocalDate anchor, @ForAll("steps") int days) {
        if (TIME.compute(rule.id(), anchor) instanceof TermAnswer.Computed(var one)
                && TIME.compute(rule.id(), anchor.plusDays(days)) instanceof TermAnswer.Computed(var other)) {
            assertThat(other.lastDay()).isAfterOrEqualTo(one.lastDay());
        }
    }

    @Property
    void easterIsASundayBetweenItsEarliestAndLatestDay(@ForAll("years") int year) {
        var easter = CalendarYear.easter(year);
        assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @Provide
    Arbitrary<LegalRule> rules() {
        List<LegalRule> rules = TIME.listDeadlines();
        return Arbitraries.of(rules);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2003, 1, 1).toEpochDay(),
                        LocalDate.of(2045, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(1, 40);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2999);
    }
}
