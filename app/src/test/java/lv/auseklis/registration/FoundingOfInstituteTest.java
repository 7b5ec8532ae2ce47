package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Applicant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
@DisplayName("Sections 21 to 21.5: how the institute that applies was founded, and who oversees it")
class FoundingOfInstituteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    SubmitApplication submit;

    @Autowired
    FoundingCheck check;

    @Autowired
    JdbcApplications applications;

    private static Map<String, String> typed(LegalForm form) {
        var typed = AnApplication.typed(5, DAY);
        AnApplication.as(typed, form);
        return typed;
    }

    private UUID drafted(Map<String, String> typed) {
        var id = AnApplication.draft(drafts, typed);
        AnApplication.attachRequired(attachments, id, DAY);
        return id;
    }

    private Outcome submitted(Map<String, String> typed) {
        return submit.submit(new SubmitApplication.Command(drafted(typed)), AnApplication.HEAD, DAY);
    }

    private static void assertRefused(Outcome outcome, String... why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"DERIVED_PUBLIC_PERSON", "UNIVERSITY_INSTITUTE", "PUBLIC_AGENCY", "UNIT_OF_PRIVATE_PERSON"})
    void whatTheLawAsksForIsEnough(LegalForm form) {
        assertThat(submitted(typed(form))).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest(name = "{1} without {2}: {3}")
    @DisplayName("L21(3), L21(4), L21.1(1), L21.2(1), L21.5(1)a, L21.5(1)b: what is missing is named with its article")
    @CsvSource(delimiter = '|', textBlock = """
            derived-public-person | overseer           | Section 21(3)
            derived-public-person | overseerName       | Section 21(3)
            derived-public-person | opinionDay         | Section 21(4)
            derived-public-person | opinionNumber      | Section 21(4)
            derived-public-person | createdBy          | Section 21.2(1)
            derived-public-person | actNumber          | Section 21.2(1)
            public-agency         | owner              | Section 21(3)
            public-agency         | createdBy          | Section 21.1(1)
            public-agency         | opinionDay         | Section 21(4)
            university-institute  | overseer           | Section 21(3)
            university-institute  | actNumber          | Section 21.5(1)
            university-institute  | propertyHandedOver | Section 21.5(1)
            university-institute  | approvalDay        | Section 21.5(1)
            university-institute  | approvalNumber     | Section 21.5(1)
            university-institute  | adoptedDay         | Section 21.5(1)
            university-institute  | recommendedNumber  | Section 21.5(1)
            university-institute  | approvedDay        | Section 21.5(1)
            """)
    void whatIsMissing(String form, String missing, String article) {
        var typed = typed(LegalForm.of(form));
        typed.remove(missing);
        assertRefused(submitted(typed), "(" + article + ")");
    }

    @ParameterizedTest(name = "{0} with {1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            derived-public-person | createdBy      | SENATE     | created by the Cabinet
            derived-public-person | overseer       | UNIVERSITY | A State institute is overseen by
            derived-public-person | opinionDay     | 2015-03-03 | after the founding decision
            derived-public-person | opinionDay     | 2026-11-03 | yet to come
            derived-public-person | opinionDay     | 2015-02-30 | a date that exists is needed
            derived-public-person | actNumber      | 1\u202e07 | change the direction
            university-institute  | createdBy      | CABINET    | founded by the senate
            university-institute  | overseer       | EDUCATION_MINISTER | Section 21(5)
            university-institute  | approvalDay    | 2015-03-01 | before the senate decided
            university-institute  | recommendedDay | 2015-05-03 | Before the step that precedes it
            university-institute  | approvedDay    | 2015-05-03 | Before the step that precedes it
            """)
    void whatContradicts(String form, String name, String text, String why) {
        var typed = typed(LegalForm.of(form));
        typed.put(name, text);
        assertRefused(submitted(typed), why);
    }

    @ParameterizedTest
    @DisplayName(
            "L21(4), L21.2(1): an institute founded before the Law asked for it owes neither opinion nor Cabinet act")
    @CsvSource({"2007-07-19, true", "2007-07-20, false"})
    void theLawOfTheDayOfFounding(String founded, boolean received) {
        var typed = typed(LegalForm.DERIVED_PUBLIC_PERSON);
        typed.keySet().removeAll(List.of("opinionDay", "opinionNumber", "createdBy", "actNumber"));
        typed.put("p.founded", founded);
        var outcome = submitted(typed);
        if (received) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, "Section 21(4)");
            assertRefused(outcome, "Section 21.2(1)");
        }
    }

    @Test
    @DisplayName("L21(3): an agency of another public person than the State owes neither overseer nor opinion")
    void anAgencyOfAMunicipality() {
        var typed = typed(LegalForm.PUBLIC_AGENCY);
        typed.keySet().removeAll(List.of("opinionDay", "opinionNumber", "overseer", "overseerName"));
        typed.put("owner", "OTHER");
        assertThat(submitted(typed)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("L21(2), N-3, P-10: a unit says whose its institution is; one of another than the State is warned of")
    void aUnitOfAnotherInstitution() {
        var typed = typed(LegalForm.UNIT_OF_HIGHER_EDUCATION);
        typed.put("p.parent", "Privātā augstskola");
        typed.remove("owner");
        assertRefused(submitted(typed), "Section 21(2)");
        typed.put("owner", "OTHER");
        var asked = check.ask(applications.find(drafted(typed)).orElseThrow(), DAY);
        assertThat(asked.verdict()).isEqualTo(Answer.YES);
        assertThat(asked.findings().getFirst().finding().reasons())
                .anySatisfy(reason -> assertThat(reason.lv()).contains("Brīdinājums", "N-3"));
    }

    @ParameterizedTest
    @DisplayName("L21.4(1): a legal person of private law gives its number in the Enterprise Register")
    @CsvSource({"COMPANY, capital-company", "ASSOCIATION, association"})
    void theEnterpriseRegister(Applicant kind, String form) {
        var id = drafts.begin(kind, AnApplication.HEAD);
        var typed = AnApplication.typed(5, DAY);
        typed.put("p.legalForm", form);
        drafts.save(id, 0, typed, AnApplication.HEAD);
        var without = submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY);
        assertRefused(without, "Section 21.4(1)");
        typed.put("p.identifier.registration", "90000076669");
        drafts.save(id, 1, typed, AnApplication.HEAD);
        assertThat(submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reasons())
                                .noneSatisfy(reason -> assertThat(reason.en()).contains("Section 21.4(1)")));
    }

    @Test
    void beforeAStatusIsChosenEverythingIsAskedAndAfterwardsOnlyWhatApplies() {
        var typed = typed(LegalForm.DERIVED_PUBLIC_PERSON);
        assertThat(boxes(typed)).contains("createdBy", "opinionDay", "overseer").doesNotContain("owner", "adoptedDay");
        typed.remove("p.legalForm");
        assertThat(boxes(typed)).contains("createdBy", "owner", "adoptedDay").doesNotContain("form", "founded");
    }

    private List<String> boxes(Map<String, String> typed) {
        return check.ask(applications.find(drafted(typed)).orElseThrow(), DAY).boxes().stream()
                .map(box -> box.name())
                .toList();
    }
}
