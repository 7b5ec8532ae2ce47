package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {

    private static final LegalCalendar CALENDAR = LegalCalendar.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            2005-03-27, 2008-03-23, 2011-04-24, 2016-03-27, 2018-04-01, 2019-04-21, 2020-04-12, 2021-04-04
            2022-04-17, 2023-04-09, 2024-03-31, 2025-04-20, 2026-04-05, 2027-03-28, 2038-04-25, 2285-03-22
            """)
    void easterFallsOnItsDay(
            LocalDate a, LocalDate b, LocalDate c, LocalDate d, LocalDate e, LocalDate f, LocalDate g, LocalDate h) {
        for (var easter : new LocalDate[] {a, b, c, d, e, f, g, h}) {
            assertThat(CalendarYear.easter(easter.getYear())).isEqualTo(easter);
        }
    }

    @ParameterizedTest(name = "{0}: working {1}, {2}")
    @CsvSource(textBlock = """
            2026-01-01, false, Jaungada diena
            2026-01-02, false, pārcelta brīvdiena; jāstrādā 17.01.2026.
            2026-01-17, true,  pārcelta darbdiena; brīvs bija 02.01.2026.
            2026-01-18, false, svētdiena
            2026-01-19, true,  darbdiena
            2026-04-02, true,  darbdiena
            2026-04-03, false, Lielā Piektdiena
            2026-04-05, false, Lieldienas
            2026-04-06, false, Otrās Lieldienas
            2026-05-01, false, Darba svētki
            2026-05-04, false, Latvijas Republikas Neatkarības atjaunošanas diena
            2026-05-05, true,  darbdiena
            2026-05-10, false, Mātes diena
            2026-05-24, false, Vasarsvētki
            2026-05-25, true,  darbdiena
            2026-06-22, false, pārcelta brīvdiena; jāstrādā 27.06.2026.
            2026-06-23, false, Līgo diena
            2026-06-24, false, Jāņu diena
            2026-06-27, true,  pārcelta darbdiena; brīvs bija 22.06.2026.
            2026-07-04, false, sestdiena
            2026-11-18, false, Latvijas Republikas proklamēšanas diena
            2026-12-24, false, Ziemassvētku vakars
            2026-12-25, false, Ziemassvētki
            2026-12-26, false, Otrie Ziemassvētki
            2026-12-31, false, Vecgada diena
            2025-05-05, false, 'brīvdiena, jo 04.05.2025. ir brīvdienā (Latvijas Republikas Neatkarības atjaunošanas diena)'
            2024-05-06, false, 'brīvdiena, jo 04.05.2024. ir brīvdienā (Latvijas Republikas Neatkarības atjaunošanas diena)'
            2023-11-20, false, 'brīvdiena, jo 18.11.2023. ir brīvdienā (Latvijas Republikas proklamēšanas diena)'
            2007-05-07, true,  darbdiena
            2006-11-20, true,  darbdiena
            2007-11-19, false, 'brīvdiena, jo 18.11.2007. ir brīvdienā (Latvijas Republikas proklamēšanas diena)'
            2006-12-24, false, svētdiena
            2018-07-09, false, Vispārējo latviešu Dziesmu un deju svētku noslēguma diena
            2018-09-24, false, Pāvesta Franciska vizītes diena
            2023-05-05, false, pārcelta brīvdiena; jāstrādā 20.05.2023.
            2023-05-20, true,  pārcelta darbdiena; brīvs bija 05.05.2023.
            2023-07-10, false, Vispārējo latviešu Dziesmu un deju svētku noslēguma diena
            2024-12-14, true,  pārcelta darbdiena; brīvs bija 23.12.2024.
            2024-12-28, true,  pārcelta darbdiena; brīvs bija 30.12.2024.
            2025-05-10, true,  pārcelta darbdiena; brīvs bija 02.05.2025.
            2025-11-17, false, pārcelta brīvdiena; jāstrādā 08.11.2025.
            """)
    void everyDayIsFreeOrWorkedForAReason(LocalDate date, boolean working, String why) {
        assertThat(CALENDAR.isWorkingDay(date)).isEqualTo(working);
        assertThat(CALENDAR.why(date).lv()).isEqualTo(why);
        assertThat(CALENDAR.why(date).en()).isNotBlank();
    }

    @Test
    void theYear2026Has250WorkingDays() {
        var days = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));
        // 261 weekdays, 11 holidays on weekdays, two moved days each taken and given back.
        assertThat(days.filter(CALENDAR::isWorkingDay)).hasSize(250);
    }

    @Test
    void aHolidayNamesItsSourceAndHowSureItIs() {
        var day = CALENDAR.day(LocalDate.of(2026, 6, 24));
        assertThat(day.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(day.source()).isNotNull();
        assertThat(CALENDAR.day(LocalDate.of(2026, 7, 4)).source()).isNull();
    }

    @Test
    void theNextWorkingDayIsTheDayItselfWhereThatIsOne() {
        assertThat(CALENDAR.workingDayFrom(LocalDate.of(2026, 6, 25))).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(CALENDAR.workingDayFrom(LocalDate.of(2026, 6, 20))).isEqualTo(LocalDate.of(2026, 6, 25));
    }

    @Test
    void theYearsWhoseMovedDaysAreEnteredAreKnown() {
        assertThat(CALENDAR.movedDaysKnown(2022)).isFalse();
        assertThat(CALENDAR.movedDaysKnown(2023)).isTrue();
        assertThat(CALENDAR.movedDaysKnown(2026)).isTrue();
        assertThat(CALENDAR.movedDaysKnown(2027)).isFalse();
    }
}
