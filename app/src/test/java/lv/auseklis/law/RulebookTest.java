package lv.auseklis.law;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final Rulebook RULEBOOK = Rulebook.load();

    @Test
    void noRuleOfTheCatalogueIsLost() {
        assertThat(RULEBOOK.list()).hasSize(430);
        assertThat(RULEBOOK.list().stream().collect(groupingBy(LegalRule::treatment, counting())))
                .isEqualTo(Map.of(
                        Treatment.EXECUTE, 255L, Treatment.RECORD, 148L, Treatment.SHOW, 25L, Treatment.NONE, 2L));
        assertThat(RULEBOOK.list().stream().collect(groupingBy(LegalRule::source, counting())))
                .isEqualTo(Map.of(
                        Source.LAW, 346L,
                        Source.RATIFICATION, 4L,
                        Source.AGREEMENT, 46L,
                        Source.AGREEMENT_ANNEX, 13L,
                        Source.CERN_PAGE, 21L));
    }

    @Test
    void everyRuleStandsInOnePartAndEveryPartHasRules() {
        var inParts = RULEBOOK.parts().stream()
                .flatMap(part -> RULEBOOK.listPart(part.key()).stream())
                .map(LegalRule::id)
                .toList();
        assertThat(inParts)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(
                        RULEBOOK.list().stream().map(LegalRule::id).toList());
        assertThat(RULEBOOK.parts())
                .allSatisfy(part ->
                        assertThat(RULEBOOK.listPart(part.key())).as(part.key()).isNotEmpty());
    }

    @Test
    void everyModuleNameIsOneOfTheProgram() {
        assertThat(RULEBOOK.list().stream().map(LegalRule::module).collect(Collectors.toSet()))
                .isEqualTo(RULEBOOK.vocabulary().list("module").keySet())
                .contains("organisations")
                .doesNotContain("register");
    }

    @Test
    void everyCodeHasWordsInBothLanguages() {
        for (var rule : RULEBOOK.list()) {
            assertThat(words(rule)).as(rule.id().value()).allSatisfy(text -> {
                assertThat(text.lv()).isNotBlank();
                assertThat(text.en()).isNotBlank();
            });
        }
    }

    private static List<Bilingual> words(LegalRule rule) {
        var codes = Stream.of(
                RULEBOOK.label("source", rule.source().code()),
                RULEBOOK.label("kind", rule.kind().code()),
                RULEBOOK.label("treatment", rule.treatment().code()),
                RULEBOOK.label("actor", rule.actor()),
                rule.article(),
                rule.shortArticle(),
                rule.statement(),
                rule.outcome());
        var parameters = rule.parameters().stream()
                .flatMap(parameter -> Stream.of(
                        RULEBOOK.label("parameter", parameter.name()), RULEBOOK.label("unit", parameter.unit())));
        var deadline = Stream.ofNullable(rule.deadline())
                .flatMap(term -> Stream.of(
                        RULEBOOK.label("termUnit", term.unit().code()),
                        RULEBOOK.label("direction", term.direction().code()),
                        RULEBOOK.label("count", term.count().code()),
                        term.anchor(),
                        term.meaning(),
                        term.countReason()));
        return Stream.of(codes, parameters, deadline).flatMap(s -> s).toList();
    }

    @Test
    void everyCodeOfASettingAndOfTheCalendarHasWords() {
        var words = RULEBOOK.vocabulary();
        for (var confidence : Confidence.values()) {
            assertThat(words.label("confidence", confidence.code()).lv()).isNotBlank();
        }
        for (var list : List.of("source", "kind", "treatment", "direction", "termUnit", "count")) {
            assertThat(words.list(list).values())
                    .as(list)
                    .allSatisfy(text -> assertThat(text.lv()).isNotBlank());
        }
    }

    @Test
    void aThresholdHasTheValueOfItsDay() {
        var share = RULEBOOK.get(RuleId.of("L28(3)1"));
        assertThat(value(share, "min_doctor_share_arts_academies", "2022-12-31"))
                .isEqualTo("0.1");
        assertThat(value(share, "min_doctor_share_arts_academies", "2023-01-01"))
                .isEqualTo("0.2");
        assertThat(share.findParameter("min_doctor_share_arts_academies", LocalDate.of(2018, 7, 11)))
                .isEmpty();
    }

    private static String value(LegalRule rule, String name, String date) {
        return rule.findParameter(name, LocalDate.parse(date))
                .orElseThrow()
                .value()
                .toPlainString();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            L26.1(3)b, 2017-02-28, false
            L26.1(3)b, 2017-03-01, true
            LT18,      2013-12-31, true
            LT18,      2014-01-01, false
            L15(3),    2020-06-30, true
            L15(3),    2020-07-01, false
            L27(1),    2023-01-01, true
            """)
    void aRuleAppliesOnlyWhileItIsInForceAsDescribed(String id, LocalDate date, boolean applies) {
        assertThat(RULEBOOK.get(RuleId.of(id)).inForceOn(date)).isEqualTo(applies);
    }

    @Test
    void anUnknownRuleIsNothingWhenAskedFromOutsideAndABugInCode() {
        var unknown = RuleId.of("L99(1)");
        assertThat(RULEBOOK.find(unknown)).isEmpty();
        assertThatThrownBy(() -> RULEBOOK.get(unknown)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RULEBOOK.label("unit", "parsec")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyConflictNamesRulesOfTheCatalogueAndEveryNoteAboutOneStandsThere() {
        assertThat(RULEBOOK.conflicts())
                .hasSize(23)
                .extracting(TextConflict::id)
                .doesNotHaveDuplicates();
        var named = RULEBOOK.conflicts().stream()
                .flatMap(conflict -> conflict.rules().stream())
                .collect(Collectors.toSet());
        assertThat(named).allSatisfy(id -> assertThat(RULEBOOK.find(id)).isPresent());
        Set<RuleId> noted = RULEBOOK.list().stream()
                .filter(rule -> rule.seedConflict() != null)
                .map(LegalRule::id)
                .collect(Collectors.toSet());
        assertThat(named).containsAll(noted);
    }
}
