package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {

    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final Settings SETTINGS = Settings.load();
    private static final LegalCalendar CALENDAR = LegalCalendar.load();
    private static final LegalTime TIME = new LegalTime(RULEBOOK, SETTINGS, CALENDAR);

    /// One row for every rule with a time limit: rule, anchor, counted day, day after the move.
    static final String EVERY_DEADLINE = """
            L5(4),      2015-06-30, 2025-06-30, 2025-06-30
            L6.5,       2019-03-12, 2019-03-12, 2019-03-12
            L8(2)b,     2013-09-01, 2019-09-01, 2019-09-01
            L10(2),     2018-05-30, 2018-05-30, 2018-05-30
            L12.1(2)b,  2016-10-03, 2020-10-02, 2020-10-02
            L12.1(4),   ,           2010-06-30, 2010-06-30
            L13(2)3.1,  ,           2017-02-28, 2017-02-28
            L14(1)b,    2014-07-01, 2017-06-30, 2017-06-30
            L16.4,      2026-03-23, 2026-06-23, 2026-06-25
            L19(3),     2017-12-31, 2018-06-30, 2018-06-30
            L23(1),     2020-02-29, 2025-02-28, 2025-02-28
            L24(2)b,    2018-11-20, 2023-11-19, 2023-11-19
            L24(7)a,    2024-08-31, 2024-06-30, 2024-06-30
            L24(9)a,    2018-11-20, 2018-11-20, 2018-11-20
            L24(9)b,    2024-10-31, 2024-12-31, 2025-01-02
            L26(2)a,    2018-03-01, 2024-02-29, 2024-02-29
            L26(2)b,    2018-03-31, 2018-02-28, 2018-02-28
            L26.1(3)b,  2025-04-04, 2025-05-04, 2025-05-06
            L29(1)d,    2024-03-31, 2024-02-29, 2024-02-29
            L29(3)a,    2026-05-23, 2026-06-23, 2026-06-25
            L29(3)b,    2025-12-14, 2025-12-24, 2025-12-29
            L29(4)a,    2025-10-18, 2025-11-18, 2025-11-19
            L30(1)b,    2024-01-31, 2024-02-29, 2024-02-29
            L30(1)c,    2024-12-21, 2024-12-28, 2024-12-28
            L30(1)d,    2024-02-29, 2024-02-29, 2024-02-29
            L32(1)3,    2017-08-15, 2018-08-15, 2018-08-15
            L32(1)5,    2024-06-28, 2024-12-28, 2024-12-28
            L32(1)6,    2023-08-29, 2024-02-29, 2024-02-29
            L32(3),     2019-02-28, 2020-02-28, 2020-02-28
            L34(3)b,    2018-12-31, 2019-12-31, 2019-12-31
            L34(4),     2017-12-13, 2021-12-13, 2021-12-13
            L35(3),     ,           2018-06-30, 2018-06-30
            L37.2(1)c,  2020-08-31, 2020-08-31, 2020-08-31
            L37.2(1)d,  2020-08-31, 2020-08-31, 2020-08-31
            L39(4),     2018-04-05, 2018-12-31, 2018-12-31
            L39.3(2)a,  2023-11-30, 2024-02-29, 2024-02-29
            L39.3(2)b,  2024-02-04, 2024-05-04, 2024-05-07
            L39.4(3),   2019-09-09, 2019-09-09, 2019-09-09
            L40(1)a,    2017-12-31, 2018-12-31, 2018-12-31
            L40(2),     ,           2017-06-30, 2017-06-30
            L41(3),     2019-12-31, 2025-12-31, 2025-12-31
            L42(6),     ,           2017-02-28, 2017-02-28
            LT2,        2018-03-01, 2018-03-01, 2018-03-01
            LT3,        ,           2005-11-19, 2005-11-19
            LT4,        ,           2006-05-19, 2006-05-19
            LT5,        ,           2010-12-31, 2010-12-31
            LT6,        ,           2010-01-01, 2010-01-01
            LT7,        ,           2006-01-01, 2006-01-01
            LT9,        ,           2007-01-06, 2007-01-06
            LT11,       ,           2013-07-19, 2013-07-19
            LT13,       ,           2010-01-01, 2010-01-01
            LT14,       ,           2009-10-31, 2009-10-31
            LT15,       ,           2010-06-30, 2010-06-30
            LT16,       ,           2011-01-01, 2011-01-01
            LT17,       ,           2013-04-15, 2013-04-15
            LT18,       ,           2013-12-31, 2013-12-31
            LT20,       ,           2017-03-01, 2017-03-01
            LT22,       ,           2019-12-31, 2019-12-31
            LT23,       ,           2017-06-01, 2017-06-01
            LT24,       ,           2017-02-28, 2017-02-28
            LT25,       ,           2017-06-30, 2017-06-30
            LT26,       ,           2017-12-31, 2017-12-31
            LT27,       ,           2018-06-30, 2018-06-30
            LT28,       ,           2018-12-31, 2018-12-31
            LT29,       ,           2023-01-01, 2023-01-01
            R3,         2021-06-22, 2021-06-22, 2021-06-22
            R4,         2021-06-22, 2021-06-22, 2021-06-22
            AIII.1b,    2023-12-31, 2024-12-31, 2024-12-31
            AIII.1c,    2021-06-22, 2021-06-30, 2021-06-30
            AIII.1d,    2021-08-02, 2022-12-31, 2022-12-31
            AIII.2b,    ,           2022-04-14, 2022-04-14
            AIII.2c,    2021-07-03, 2021-08-02, 2021-08-02
            AIII.3a,    ,           2026-08-02, 2026-08-02
            AIV.1a,     2021-06-22, 2021-06-22, 2021-06-22
            AIV.1b,     ,           2022-04-14, 2022-04-14
            AIV.2,      2021-08-02, 2021-08-02, 2021-08-02
            AV.1b,      2027-03-01, 2028-12-31, 2028-12-31
            AV.1c,      2028-02-29, 2029-02-28, 2029-02-28
            AV.2b,      2030-06-30, 2030-06-30, 2030-06-30
            AV.3,       2027-12-31, 2028-12-31, 2028-12-31
            AVI.2a,     2021-06-22, 2021-06-22, 2021-06-22
            AX10,       2024-09-01, 2024-09-01, 2024-09-01
            AX12,       2024-06-20, 2024-06-20, 2024-06-20
            AX13,       2028-12-31, 2028-12-31, 2028-12-31
            C6,         ,           2026-12-31, 2026-12-31
            """;

    @ParameterizedTest(name = "{0} from {1}: {2}, moved to {3}")
    @CsvSource(textBlock = EVERY_DEADLINE)
    void everyTermEndsOnItsDay(RuleId rule, @Nullable LocalDate anchor, LocalDate raw, LocalDate last) {
        var due = due(TIME.compute(rule, anchor));
        assertThat(due.rawLastDay()).isEqualTo(raw);
        assertThat(due.lastDay()).isEqualTo(last);
        assertThat(due.moved()).isEqualTo(!raw.equals(last));
        assertThat(due.steps()).allSatisfy(step -> {
            assertThat(step.lv()).isNotBlank().doesNotContain("%s", "..");
            assertThat(step.en()).isNotBlank().doesNotContain("%s", "..");
        });
        assertThat(due.settings()).isNotEmpty();
    }

    @Test
    void theTableHasEveryRuleWithATimeLimit() {
        var inTable = EVERY_DEADLINE
                .lines()
                .map(line -> RuleId.of(line.split(",")[0].strip()))
                .sorted()
                .toList();
        assertThat(inTable)
                .hasSize(85)
                .containsExactlyElementsOf(
                        TIME.listDeadlines().stream().map(LegalRule::id).toList());
    }

    @ParameterizedTest(name = "{0} from {1}: {2}, because {3}")
    @CsvSource(textBlock = """
            L30(1)b,  2023-01-31, 2023-02-28, darbdiena
            L30(1)b,  2024-01-31, 2024-02-29, darbdiena
            L29(3)a,  2026-05-23, 2026-06-25, Līgo diena
            L29(3)a,  2026-05-23, 2026-06-25, Jāņu diena
            L26.1(3)b, 2025-04-04, 2025-05-06, Latvijas Republikas Neatkarības atjaunošanas diena
            L29(3)b,  2025-12-14, 2025-12-29, Ziemassvētku vakars
            L30(1)b,  2026-05-22, 2026-06-25, pārcelta brīvdiena
            L30(1)b,  2026-05-27, 2026-06-27, darbdiena
            L30(1)c,  2024-12-21, 2024-12-28, darbdiena
            L30(1)b,  2026-03-03, 2026-04-07, Lielā Piektdiena
            """)
    void theEndOfATermForActingIsAWorkingDay(RuleId rule, LocalDate anchor, LocalDate last, String because) {
        var due = due(TIME.compute(rule, anchor));
        assertThat(due.lastDay()).isEqualTo(last);
        assertThat(due.steps().toString()).contains(because);
    }

    @Test
    void theAnswerNamesTheHolidayInBothLanguages() {
        var why = due(TIME.compute(RuleId.of("L29(3)a"), LocalDate.of(2026, 5, 23)))
                .movedWhy();
        assertThat(why).isNotNull();
        assertThat(why.lv()).isEqualTo("23.06.2026. – Līgo diena; 24.06.2026. – Jāņu diena");
        assertThat(why.en()).isEqualTo("23 June 2026 – Midsummer Eve; 24 June 2026 – Midsummer Day");
    }

    @Test
    void theAnswerShowsTheSettingsItRestsOnAndHowItWasCounted() {
        var due = due(TIME.compute(RuleId.of("L30(1)b"), LocalDate.of(2024, 1, 31)));
        assertThat(due.settings())
                .extracting(AppliedSetting::id)
                .contains("T-1", "T-3", "T-4", "T-5", "T-7", "T-8", "T-9", "P-12");
        assertThat(due.steps())
                .extracting(step -> step.en())
                .contains(
                        "Counted from: 31 January 2024, Wednesday – day of receipt of the application, Enterprise"
                                + " Register decision or court ruling.",
                        "Added: 1 month.",
                        "That day itself does not count.",
                        "The month has no day 31.",
                        "29 February 2024, Thursday: last day for the decision.");
        assertThat(due.zone()).hasToString("Europe/Riga");
    }

    @Test
    void theShiftCanBeSwitchedOffForAllRulesOrForOne() {
        var off = with("terms.shift_non_working_end", "none", null);
        var offForOne = with("terms.shift_non_working_end", "none", RuleId.of("L29(3)a"));
        var saturday = LocalDate.of(2024, 5, 4);
        assertThat(last(off, "L39.3(2)b", "2024-02-04")).isEqualTo(saturday);
        assertThat(last(offForOne, "L39.3(2)b", "2024-02-04")).isEqualTo(LocalDate.of(2024, 5, 7));
        assertThat(last(offForOne, "L29(3)a", "2024-04-04")).isEqualTo(saturday);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} from {3} ends on {4}")
    @CsvSource(textBlock = """
            terms.count_anchor_day,       true,          L30(1)c,  2024-02-06, 2024-02-12
            terms.month_overflow,         next_day,      L30(1)b,  2024-01-31, 2024-03-01
            terms.day_kind,               working,       L30(1)c,  2024-03-28, 2024-04-10
            terms.shift_backward_terms,   true,          L24(7)a,  2024-08-30, 2024-07-01
            terms.mandate_end,            same_day,      L26(2)a,  2018-03-01, 2024-03-01
            register.inactivity_window,   calendar_year, L32(3),   2019-02-28, 2020-12-31
            register.repeat_window,       calendar_year_of_first, L32(1)3, 2017-08-15, 2017-12-31
            calls.young_scientist_end,    end_of_year,   L5(4),    2015-06-30, 2025-12-31
            reports.due_date,             04-01,         L40(1)a,  2017-12-31, 2018-04-01
            cern.review_years,            6,             AIII.3a,  2021-08-02, 2027-08-02
            cern.deposit_day_counts,      true,          AIII.2c,  2021-07-03, 2021-08-01
            cern.financial_year_end,      06-30,         AV.1b,    2027-07-01, 2029-06-30
            """)
    void anotherChoiceInASettingMovesTheDay(String key, String value, RuleId rule, LocalDate anchor, LocalDate last) {
        assertThat(last(with(key, value, null), rule.value(), anchor.toString()))
                .isEqualTo(last);
        assertThat(last(TIME, rule.value(), anchor.toString())).isNotEqualTo(last);
    }

    @ParameterizedTest(name = "a month that begins on {0} ends on {1}")
    @CsvSource(textBlock = """
            2024-01-31, 2024-02-29
            2023-01-31, 2023-02-28
            2024-02-29, 2024-03-28
            2023-10-17, 2023-11-16
            """)
    void whereTheDayOfTheEventCountsAMonthEndsTheDayBefore(LocalDate anchor, LocalDate last) {
        assertThat(last(with("terms.count_anchor_day", "true", null), "L30(1)b", anchor.toString()))
                .isEqualTo(last);
    }

    @Test
    void aSettingValueThatNobodyProgrammedIsABugAndNotADefault() {
        var time = with("register.inactivity_window", "lunar_year", null);
        assertThatThrownBy(() -> time.compute(RuleId.of("L32(3)"), LocalDate.of(2019, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest(name = "{0} from {1} is not in force")
    @CsvSource(textBlock = """
            L26.1(3)b, 2017-02-28, 1 March 2017
            L5(4),     2010-04-06, 7 April 2010
            L14(1)b,   2020-07-01, See the current law
            AX12,      2021-08-01, 2 August 2021
            """)
    void aDayOnWhichTheRuleDidNotApplyHasNoDueDate(RuleId rule, LocalDate anchor, String reason) {
        assertThat(TIME.compute(rule, anchor))
                .isInstanceOfSatisfying(
                        TermAnswer.NotInForce.class,
                        answer -> assertThat(answer.reason().en()).contains(reason));
        assertThat(TIME.compute(rule, anchor.plusDays(rule.value().equals("L14(1)b") ? -1 : 1)))
                .isInstanceOf(TermAnswer.Computed.class);
    }

    @Test
    void aTermWithoutItsDayAsksForIt() {
        assertThat(TIME.compute(RuleId.of("L30(1)b")))
                .isInstanceOfSatisfying(
                        TermAnswer.NeedsAnchor.class,
                        answer -> assertThat(answer.anchor().en()).startsWith("day of receipt"));
        assertThat(TIME.compute(RuleId.of("AIII.1c")))
                .isInstanceOfSatisfying(
                        TermAnswer.NeedsAnchor.class,
                        answer -> assertThat(answer.settings())
                                .extracting(AppliedSetting::value)
                                .containsExactly(null, "2021-Q2, 2021-Q3"));
    }

    @Test
    void aDayThatASettingHoldsIsUsedUnlessAnotherIsGiven() {
        assertThat(last(TIME, "AIII.3a", null)).isEqualTo(LocalDate.of(2026, 8, 2));
        assertThat(last(TIME, "AIII.3a", "2026-09-10")).isEqualTo(LocalDate.of(2031, 9, 10));
        var entered = with("cern.agreement_in_force", "2021-07-05", null);
        var due = due(entered.compute(RuleId.of("AIII.1c")));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2021, 9, 30));
        assertThat(due.steps().toString()).contains("2 of 4 quarters");
        assertThat(due.settings()).extracting(AppliedSetting::id).contains("Q-6");
    }

    @Test
    void aDayNamedByTheTextIsNotReplacedByTheDayAskedFor() {
        var due = due(TIME.compute(RuleId.of("LT29"), LocalDate.of(2020, 5, 5)));
        assertThat(due.lastDay()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(due.steps()).extracting(step -> step.en()).contains("The day given, 5 May 2020, was not used.");
        assertThat(due.wholeYear()).isFalse();
        assertThat(due(TIME.compute(RuleId.of("LT22"))).wholeYear()).isTrue();
    }

    @Test
    void aRuleWithoutATimeLimitHasNone() {
        assertThat(TIME.compute(RuleId.of("L28(2)1"), LocalDate.of(2024, 1, 1)))
                .isEqualTo(new TermAnswer.NoDeadline(RuleId.of("L28(2)1")));
    }

    @Test
    void theShiftedRulesAreThoseThatSayTheyAreTermsForActing() {
        var acts = TIME.listDeadlines().stream()
                .filter(rule -> rule.deadline() != null && rule.deadline().count() == Deadline.Count.ACT)
                .map(rule -> rule.id().value())
                .toList();
        assertThat(SETTINGS.on(LocalDate.of(2024, 1, 1)).list("terms.shift_rules"))
                .containsExactlyInAnyOrderElementsOf(acts);
    }

    private static LegalTime with(String key, String value, @Nullable RuleId rule) {
        return new LegalTime(RULEBOOK, Settings.of(SettingsTest.changed(SETTINGS, key, value, rule)), CALENDAR);
    }

    private static LocalDate last(LegalTime time, String rule, @Nullable String anchor) {
        return due(time.compute(RuleId.of(rule), anchor == null ? null : LocalDate.parse(anchor)))
                .lastDay();
    }

    static DueDate due(TermAnswer answer) {
        assertThat(answer).isInstanceOf(TermAnswer.Computed.class);
        return ((TermAnswer.Computed) answer).due();
    }

    static List<LegalRule> deadlines() {
        return TIME.listDeadlines();
    }
}
