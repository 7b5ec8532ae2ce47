package lv.auseklis.governance;

import static lv.auseklis.governance.AnInstitute.TODAY;
import static lv.auseklis.governance.AnInstitute.head;
import static lv.auseklis.governance.AnInstitute.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lv.auseklis.EmptyProgram;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@EmptyProgram
@DisplayName("Sections 21 to 21.5: who oversees an institute, its by-laws and its decisions")
class GovernanceTest {

    @Autowired
    RegisterInstitution register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    GovernanceActs acts;

    @Autowired
    JdbcRecorded recorded;

    @Autowired
    NamedInstitutes named;

    private OrganisationId institute(LegalForm form) {
        return AnInstitute.entered(register, events, form);
    }

    private Outcome done(String act, OrganisationId about, Map<String, String> typed) {
        return acts.act(act, about, typed, head(about), TODAY);
    }

    private static Map<String, String> byLaws() {
        var typed = typed("decidedBy", "SCIENTIFIC_COUNCIL", "adoptedDay", "2026-03-02", "adoptedNumber", "4");
        typed.putAll(typed("recommendedDay", "2026-04-01", "recommendedNumber", "17"));
        typed.putAll(typed("approvedDay", "2026-05-05", "approvedNumber", "Rīkojums 301"));
        return typed;
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @DisplayName("L21(3), L21(5): a minister for a State institute, the university for its institute")
    @CsvSource({
        "DERIVED_PUBLIC_PERSON, SECTOR_MINISTER,",
        "DERIVED_PUBLIC_PERSON, UNIVERSITY, Section 21(3)",
        "DERIVED_PUBLIC_PERSON, , Section 21(3)",
        "UNIVERSITY_INSTITUTE, UNIVERSITY,",
        "UNIVERSITY_INSTITUTE, SECTOR_MINISTER, Section 21(5)"
    })
    void theOverseer(LegalForm form, String overseer, String why) {
        var institute = institute(form);
        var typed = typed("overseerName", "Pārraugs", "since", "2026-01-01");
        typed.put("overseer", overseer == null ? "" : overseer);
        var outcome = done("overseer", institute, typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            assertThat(recorded.listOf(institute))
                    .singleElement()
                    .matches(one -> one.text("overseer").equals(overseer));
        } else {
            assertRefused(outcome, why);
            assertThat(recorded.listOf(institute)).isEmpty();
        }
    }

    @Test
    @DisplayName("L21.5(1)b: the by-laws of a university's institute pass the three steps, complete and in order")
    void threeSteps() {
        var institute = institute(LegalForm.UNIVERSITY_INSTITUTE);
        for (var missing : new String[] {"adoptedDay", "recommendedDay", "recommendedNumber", "approvedNumber"}) {
            var typed = byLaws();
            typed.remove(missing);
            assertRefused(done("by-laws", institute, typed), "Section 21.5(1)");
        }
        var early = byLaws();
        early.put("recommendedDay", "2026-03-01");
        assertRefused(done("by-laws", institute, early), "Before the step that precedes it");
        var late = byLaws();
        late.put("approvedDay", "2026-11-03");
        assertRefused(done("by-laws", institute, late), "yet to come");
        assertThat(done("by-laws", institute, byLaws())).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @DisplayName("L21.2(2), L21.2(3), L21.5(2): the scientific council adopts the by-laws, and no other body")
    @CsvSource({
        "DERIVED_PUBLIC_PERSON, SCIENTIFIC_COUNCIL,",
        "DERIVED_PUBLIC_PERSON, DIRECTOR, Section 21.2(2)",
        "UNIVERSITY_INSTITUTE, SENATE, Section 21.5(2)",
        "PUBLIC_AGENCY, DIRECTOR,"
    })
    void whoAdopts(LegalForm form, String body, String why) {
        var typed = byLaws();
        typed.put("decidedBy", body);
        var outcome = done("by-laws", institute(form), typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, why);
        }
    }

    @ParameterizedTest
    @DisplayName("L21.2(3), L21.2(4), L21.5(3), L21.5(4): what the council decides on, and that it founds no institute")
    @CsvSource({
        "DERIVED_PUBLIC_PERSON, SCIENTIFIC_COUNCIL, FOUND_COMPANY,",
        "UNIVERSITY_INSTITUTE, SCIENTIFIC_COUNCIL, JOIN,",
        "DERIVED_PUBLIC_PERSON, SCIENTIFIC_COUNCIL, FOUND_INSTITUTE, Sections 21.2(4) and 21.5(4)",
        "DERIVED_PUBLIC_PERSON, DIRECTOR, BUDGET, Section 21.2(2)",
        "DERIVED_PUBLIC_PERSON, SCIENTIFIC_COUNCIL, OTHER, The kind of decision is needed",
        "PUBLIC_AGENCY, SCIENTIFIC_COUNCIL, BUDGET, Only a derived public person"
    })
    void decisions(LegalForm form, String body, String kind, String why) {
        var typed = typed("decidedBy", body, "decisionKind", kind, "day", "2026-06-01", "decisionNumber", "9");
        typed.put("about", "SIA Parauglaboratorija");
        var outcome = done("decision", institute(form), typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, why);
        }
    }

    @ParameterizedTest
    @DisplayName("L21.2(5): the Cabinet's conversion of an agency, with what was weighed")
    @CsvSource({
        "DERIVED_PUBLIC_PERSON, -,",
        "DERIVED_PUBLIC_PERSON, privateIncome, Section 21.2(5)",
        "DERIVED_PUBLIC_PERSON, cooperation, Section 21.2(5)",
        "DERIVED_PUBLIC_PERSON, cabinetNumber, Section 21.2(5)",
        "UNIVERSITY_INSTITUTE, -, Section 21.2(5)"
    })
    void theConversion(LegalForm form, String missing, String why) {
        var typed = typed("cabinetDay", "2015-01-06", "cabinetNumber", "Rīkojums 1", "privateIncome", "40 %");
        typed.put("cooperation", "Divi līgumi");
        typed.remove(missing);
        var outcome = done("conversion", institute(form), typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, why);
        }
    }

    @ParameterizedTest
    @DisplayName("L21.1(3): a public agency records the prices of its services")
    @CsvSource({
        "PUBLIC_AGENCY, '120,00',",
        "PUBLIC_AGENCY, daudz, Section 21.1(3)",
        "PUBLIC_AGENCY, '', Section 21.1(3)",
        "DERIVED_PUBLIC_PERSON, '120,00', Only a public agency"
    })
    void prices(LegalForm form, String price, String why) {
        var institute = institute(form);
        var typed = typed("service", "Augsnes analīze", "price", price, "since", "2026-01-01");
        var outcome = done("price", institute, typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, why);
        }
    }

    @Test
    @DisplayName("L21.2(6): the Law names seven State institutes")
    void sevenInstitutes() {
        assertThat(named.count()).isEqualTo(7);
    }
}
