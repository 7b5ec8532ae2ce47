package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import lv.auseklis.EmptyProgram;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.organisations.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class RecordCriteriaFactsTest extends Supervising {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final String DOCTORS = "workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=";

    @Autowired
    RecordCriteriaFacts record;

    @Autowired
    InstitutionCriteria criteria;

    private static Map<String, String> typed(String pairs) {
        var typed = new HashMap<String, String>();
        if (!pairs.isBlank()) {
            Arrays.stream(pairs.strip().split(" +"))
                    .map(pair -> pair.split("=", 2))
                    .forEach(pair -> typed.put(pair[0], pair[1]));
        }
        return typed;
    }

    private Outcome recording(OrganisationId about, String facts, LocalDate day) {
        var command = new RecordCriteriaFacts.Command(about, day, typed(facts), "Pārskats Nr. 7");
        return record.record(command, ASupervised.OFFICIAL, day);
    }

    private Inquiry.Answered answered(OrganisationId about, String rule, LocalDate on) {
        return criteria.of(registrations.find(about).orElseThrow(), on).orElseThrow().findings().stream()
                .filter(answered -> answered.rule().id().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    /// About the day of the document the facts are recorded; the criterion is asked about the day in the third column.
    @ParameterizedTest(name = "{0} on {2}: {3} ({1})")
    @DisplayName("L28(2)-(5): each criterion of a registered institution holds, fails, at its boundary, and unknown")
    @CsvSource(delimiter = '|', textBlock = """
            L28(2)1 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=5                          | 2024-03-05 | YES
            L28(2)1 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=4                          | 2024-03-05 | NO
            L28(2)1 | workers.0.degree=DOCTOR workers.0.electedFrom=2020-01-01 workers.0.electedTo=2024-06-01 workers.0.count=5 | 2024-06-01 | YES
            L28(2)1 | workers.0.degree=DOCTOR workers.0.electedFrom=2020-01-01 workers.0.electedTo=2024-06-01 workers.0.count=5 | 2024-06-02 | NO
            L28(2)1 | premises.0.title=OWNED premises.0.suitable=true                                           | 2024-03-05 | UNDETERMINED
            L28(2)2 | workers.0.degree=DOCTOR workers.0.category=SCIENTIST workers.0.degreeField=1.2 workers.1.degree=OTHER workers.1.category=TECHNICAL workers.1.count=9 activityFields.0.code=1.2 | 2024-03-05 | YES
            L28(2)2 | workers.0.degree=DOCTOR workers.0.category=SCIENTIST workers.0.degreeField=1.2 workers.1.degree=OTHER workers.1.category=TECHNICAL workers.1.count=10 activityFields.0.code=1.2 | 2024-03-05 | NO
            L28(2)2 | premises.0.title=OWNED premises.0.suitable=true                                           | 2024-03-05 | UNDETERMINED
            L28(2)3 | premises.0.title=USED premises.0.suitable=true premises.0.to=2024-06-01                   | 2024-06-01 | YES
            L28(2)3 | premises.0.title=USED premises.0.suitable=true premises.0.to=2024-06-01                   | 2024-06-02 | NO
            L28(2)3 | premises.0.title=NONE premises.0.suitable=true                                            | 2024-03-05 | NO
            L28(2)3 | premises.0.title=OWNED                                                                    | 2024-03-05 | UNDETERMINED
            L28(2)4 | outputs.0.kind=PATENT outputs.0.on=2024-03-01                                             | 2024-03-05 | YES
            L28(2)4 | outputs.0.kind=PROJECT outputs.0.on=2024-03-01                                            | 2024-03-05 | NO
            L28(2)4 | premises.0.title=OWNED premises.0.suitable=true                                           | 2024-03-05 | UNDETERMINED
            L28(3)1 | accredited=true institution=OTHER workers.0.degree=DOCTOR workers.0.elected=true workers.1.degree=MASTER workers.1.elected=true | 2024-03-05 | YES
            L28(3)1 | accredited=true institution=OTHER workers.0.degree=DOCTOR workers.0.elected=true workers.1.degree=MASTER workers.1.elected=true workers.1.count=2 | 2024-03-05 | NO
            L28(3)1 | accredited=false                                                                          | 2024-03-05 | NO
            L28(3)1 | accredited=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(3)2 | programmes=1                                                                              | 2024-03-05 | YES
            L28(3)2 | programmes=0                                                                              | 2024-03-05 | NO
            L28(3)2 | cooperations=1                                                                            | 2024-03-05 | UNDETERMINED
            L28(3)3 | mainFields.0.name=1.2 outputs.0.kind=ARTICLE outputs.0.on=2024-03-01 outputs.1.kind=PROJECT outputs.1.on=2024-03-01 outputs.1.field=1.2 | 2024-03-05 | YES
            L28(3)3 | mainFields.0.name=1.2 outputs.0.kind=ARTICLE outputs.0.on=2024-03-01                      | 2024-03-05 | NO
            L28(3)3 | mainFields.0.name=1.2                                                                     | 2024-03-05 | UNDETERMINED
            L28(3)4 | cooperations=1                                                                            | 2024-03-05 | YES
            L28(3)4 | cooperations=0                                                                            | 2024-03-05 | NO
            L28(3)4 | programmes=1                                                                              | 2024-03-05 | UNDETERMINED
            L28(4)1 | inArticles=true doesScience=true clause=2.3.                                              | 2024-03-05 | YES
            L28(4)1 | inArticles=true doesScience=false                                                         | 2024-03-05 | NO
            L28(4)1 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(4)2 | council=true termFrom=2021-01-01 termTo=2024-06-01                                        | 2024-06-01 | YES
            L28(4)2 | council=true termFrom=2021-01-01 termTo=2024-06-01                                        | 2024-06-02 | NO
            L28(4)2 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(4)3 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=5                          | 2024-03-05 | YES
            L28(4)3 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=4                          | 2024-03-05 | NO
            L28(4)3 | workers.0.degree=DOCTOR workers.0.count=5                                                 | 2024-03-05 | UNDETERMINED
            L28(4)4 | outputs.0.kind=OTHER_PUBLICATION outputs.0.on=2024-03-01                                  | 2024-03-05 | YES
            L28(4)4 | outputs.0.kind=COMMISSION outputs.0.on=2024-03-01                                         | 2024-03-05 | NO
            L28(4)4 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(4)5 | turnover=1000 planned=100                                                                 | 2024-03-05 | YES
            L28(4)5 | turnover=1000 planned=99.99                                                               | 2024-03-05 | NO
            L28(4)5 | turnover=1000                                                                             | 2024-03-05 | UNDETERMINED
            L28(5)1 | inArticles=true outputs.0.kind=COMMISSION outputs.0.on=2024-03-01                         | 2024-03-05 | YES
            L28(5)1 | inArticles=false outputs.0.kind=COMMISSION outputs.0.on=2024-03-01                        | 2024-03-05 | NO
            L28(5)1 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(5)2 | qualificationInArticles=true                                                              | 2024-03-05 | YES
            L28(5)2 | qualificationInArticles=false                                                             | 2024-03-05 | NO
            L28(5)2 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(5)3 | council=true termTo=2024-06-01                                                            | 2024-06-01 | YES
            L28(5)3 | council=true termTo=2024-06-01                                                            | 2024-06-02 | NO
            L28(5)3 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            L28(5)4 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=5                          | 2024-03-05 | YES
            L28(5)4 | workers.0.degree=DOCTOR workers.0.elected=true workers.0.count=4                          | 2024-03-05 | NO
            L28(5)4 | inArticles=true                                                                           | 2024-03-05 | UNDETERMINED
            """)
    void eachCriterion(String rule, String facts, LocalDate on, Answer expected) {
        var about = institution(
                switch (rule.substring(0, 5)) {
                    case "L28(2" -> LegalForm.PUBLIC_AGENCY;
                    case "L28(3" -> LegalForm.HIGHER_EDUCATION;
                    case "L28(4" -> LegalForm.CAPITAL_COMPANY;
                    default -> LegalForm.FOUNDATION;
                });
        done(recording(about, facts, DAY));
        assertThat(answered(about, rule, on).finding().answer()).isEqualTo(expected);
        var flagged = watch.list(on).stream()
                .filter(flag -> flag.standing().organisation().equals(about))
                .map(Flag::rule)
                .toList();
        assertThat(flagged.contains(RuleId.of(rule))).as(flagged.toString()).isEqualTo(expected == Answer.NO);
    }

    @Test
    @DisplayName("L28(2)1: an end named in the evidence is the first day; the document is named with its day")
    void exactDay() {
        var about = institution(LegalForm.PUBLIC_AGENCY);
        done(recording(
                about,
                DOCTORS + "4 workers.1.degree=DOCTOR workers.1.electedFrom=2020-01-01 workers.1.electedTo=2024-06-01",
                DAY));
        assertThat(watch.list(LocalDate.of(2024, 6, 1)))
                .noneMatch(flag -> flag.standing().organisation().equals(about));
        assertThat(watch.list(LocalDate.of(2026, 6, 1)))
                .filteredOn(flag -> flag.standing().organisation().equals(about))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.date()).isEqualTo(LocalDate.of(2024, 6, 2));
                    assertThat(flag.reason().en())
                            .contains("Not met since 2 June 2024.")
                            .contains("as of 5 March 2024");
                    assertThat(flag.reason().lv()).contains("Nav izpildīts kopš 2024.\u00a0gada 2.\u00a0jūnija");
                });
    }

    @Test
    @DisplayName("L28(2)4: outputs that grow old leave the answer open; a paper does not tell what came after it")
    void oldOutputs() {
        var about = institution(LegalForm.PUBLIC_AGENCY);
        done(recording(about, "outputs.0.kind=ARTICLE outputs.0.on=2024-02-29", DAY));
        assertThat(answered(about, "L28(2)4", LocalDate.of(2025, 2, 28))
                        .finding()
                        .answer())
                .isEqualTo(Answer.YES);
        assertThat(answered(about, "L28(2)4", LocalDate.of(2034, 3, 5))
                        .finding()
                        .answer())
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(watch.list(LocalDate.of(2034, 3, 5)))
                .noneMatch(flag -> flag.standing().organisation().equals(about));
        assertThat(watch.report(LocalDate.of(2034, 3, 5)).undetermined())
                .filteredOn(one -> one.standing().organisation().equals(about))
                .singleElement()
                .satisfies(one -> assertThat(one.undetermined()).contains(RuleId.of("L28(2)4")));
    }

    @Test
    @DisplayName("L28(2)4: no output on the day of the paper stays a failure until there are newer facts")
    void noOutputs() {
        var about = institution(LegalForm.PUBLIC_AGENCY);
        done(recording(about, "outputs.0.kind=ARTICLE outputs.0.on=2020-02-29", DAY));
        assertThat(watch.list(DAY.plusYears(1)))
                .filteredOn(flag -> flag.standing().organisation().equals(about))
                .singleElement()
                .satisfies(flag -> assertThat(flag.date()).isEqualTo(DAY));
        done(recording(about, "outputs.0.kind=PATENT outputs.0.on=2024-12-29", DAY.plusYears(1)));
        assertThat(watch.list(DAY.plusYears(1)))
                .noneMatch(flag -> flag.standing().organisation().equals(about));
    }

    @Test
    @DisplayName("L28: what a document does not tell stays as it was known")
    void whatIsNotTold() {
        var about = institution(LegalForm.PUBLIC_AGENCY);
        done(recording(about, "premises.0.title=OWNED premises.0.suitable=true", DAY));
        done(recording(about, DOCTORS + "5", DAY.plusDays(30)));
        assertThat(answered(about, "L28(2)3", DAY.plusDays(31)).finding().answer())
                .isEqualTo(Answer.YES);
        assertThat(answered(about, "L28(2)3", DAY.plusDays(31)).evidence())
                .singleElement()
                .satisfies(evidence ->
                        assertThat(evidence.en()).contains("Premises").contains("5 March 2024"));
        assertThat(answered(about, "L28(2)4", DAY).evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.en()).isEqualTo("No evidence: outputs."));
    }

    @Test
    @DisplayName("L28: nothing is recorded without a fact, a document and a day that has come; bad facts are told")
    void refused() {
        var about = institution();
        assertRefused(recording(about, "", DAY), "At least one fact");
        assertRefused(recording(about, "turnover=daudz", DAY), "number");
        var future = new RecordCriteriaFacts.Command(about, DAY.plusDays(1), typed("council=true"), " ");
        assertRefused(record.record(future, ASupervised.OFFICIAL, DAY), "yet to come");
        assertRefused(record.record(future, ASupervised.OFFICIAL, DAY), "document");
        var other = institution(LegalForm.OTHER);
        assertRefused(recording(other, "council=true", DAY), "by which criteria");
    }
}
