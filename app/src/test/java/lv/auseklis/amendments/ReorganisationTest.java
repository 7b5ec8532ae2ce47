package lv.auseklis.amendments;

import static lv.auseklis.amendments.ARegisteredInstitution.OFFICIAL;
import static lv.auseklis.amendments.ARegisteredInstitution.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class ReorganisationTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 26);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    RegisterInstitution register;

    @Autowired
    RecogniseHead recognise;

    @Autowired
    ReportReorganisation report;

    @Autowired
    CarryOutReorganisation carryOut;

    @Autowired
    ReportedTerm term;

    @Autowired
    Registrations registrations;

    private RegisterInstitution.Outcome.Registered entered(LegalForm form) {
        var institution = ARegisteredInstitution.entered(register, form);
        var account = ARegisteredInstitution.head(institution.organisation()).account();
        recognise.recognise(new RecogniseHead.Command(institution.organisation(), account), OFFICIAL, TODAY);
        return institution;
    }

    private Outcome reported(RegisterInstitution.Outcome.Registered institution, Map<String, String> typed) {
        var head = ARegisteredInstitution.head(institution.organisation());
        return report.report(new ReportReorganisation.Command(institution.organisation(), typed), head, TODAY);
    }

    private static Map<String, String> joined(String successor) {
        var typed = typed("how", "JOINED", "decided", DECIDED.toString(), "decidedBy", "SCIENTIFIC_COUNCIL");
        for (var approval : Approval.required(LegalForm.DERIVED_PUBLIC_PERSON)) {
            typed.put(approval.box(), "Nr. 1, 2026-10-26");
        }
        typed.put("successor", successor);
        typed.put("successorOwner", "STATE");
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
    @DisplayName("L29(3)b: ten days from the decision, and late on the eleventh")
    @CsvSource({"2026-11-05, false", "2026-11-06, true"})
    void tenDays(LocalDate told, boolean late) {
        assertThat(term.of(ReportedTerm.REORGANISATION, DECIDED, told)
                        .orElseThrow()
                        .late())
                .isEqualTo(late);
    }

    @ParameterizedTest
    @DisplayName("L21(4), L21(6)1, L21(6)2, L21(7): without any one of the decisions and approvals nothing is received")
    @CsvSource({
        "SCIENTIFIC_COUNCIL, Section 21(7)",
        "EVERY_BODY, Section 21(6)",
        "CABINET, 21(6)",
        "COUNCIL_OPINION, Section 21(4)"
    })
    void everyApproval(String approval, String article) {
        var successor = entered(LegalForm.UNIVERSITY_INSTITUTE);
        var typed = joined(successor.number().value());
        typed.remove("approval." + approval);
        assertRefused(reported(entered(LegalForm.DERIVED_PUBLIC_PERSON), typed), article);
    }

    @Test
    @DisplayName("L21(6)2: a State institute is not wound up without a successor, nor joined to itself or to nobody")
    void aSuccessorIsNeeded() {
        var institute = entered(LegalForm.DERIVED_PUBLIC_PERSON);
        var alone = joined("");
        alone.put("how", "LIQUIDATED");
        assertRefused(reported(institute, alone), "Section 21(6)(2)");
        assertRefused(reported(institute, joined("")), "register number of the successor");
        assertRefused(reported(institute, joined(institute.number().value())), "no other institution");
        assertRefused(reported(institute, joined("ZI-999999")), "no other institution");
        var handed = joined(entered(LegalForm.PUBLIC_AGENCY).number().value());
        handed.put("how", "HANDED");
        assertRefused(reported(institute, handed), "only to an institution of higher education");
    }

    @ParameterizedTest
    @DisplayName("L21(7), L21.2(2), L21.5(2): the scientific council decides, and no other body")
    @CsvSource({
        "DERIVED_PUBLIC_PERSON, DIRECTOR, Section 21.2(2)",
        "DERIVED_PUBLIC_PERSON, , Section 21.2(2)",
        "DERIVED_PUBLIC_PERSON, Padome, Who took the decision: one of these is needed",
        "UNIVERSITY_INSTITUTE, SENATE, Section 21.5(2)",
        "UNIVERSITY_INSTITUTE, SCIENTIFIC_COUNCIL,"
    })
    void theBodyThatDecides(LegalForm form, String body, String why) {
        var typed = joined(entered(LegalForm.HIGHER_EDUCATION).number().value());
        typed.put("approval.SENATE", "Nr. 2");
        typed.put("decidedBy", body == null ? "" : body);
        var outcome = reported(entered(form), typed);
        if (why == null) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, why);
        }
    }

    @ParameterizedTest
    @DisplayName(
            "L21(6)1, L21(6)2: a State institute goes to an institute or to a State institution of higher education")
    @CsvSource({
        "PUBLIC_AGENCY, , true",
        "HIGHER_EDUCATION, STATE, true",
        "HIGHER_EDUCATION, OTHER, false",
        "HIGHER_EDUCATION, , false",
        "CAPITAL_COMPANY, STATE, false"
    })
    void whoTakesOver(LegalForm successor, String owner, boolean received) {
        var typed = joined(entered(successor).number().value());
        typed.put("successorOwner", owner == null ? "" : owner);
        var outcome = reported(entered(LegalForm.DERIVED_PUBLIC_PERSON), typed);
        if (received) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, "Section 21(6)");
        }
    }

    @Test
    @DisplayName("L28(5): an association needs none of the approvals of State institutes")
    void anAssociation() {
        var typed = typed("how", "LIQUIDATED", "decided", DECIDED.toString(), "body", "Biedru sapulce");
        assertThat(reported(entered(LegalForm.ASSOCIATION), typed)).isInstanceOf(Outcome.Done.class);
        typed.remove("body");
        typed.put("decided", "2026-02-30");
        var outcome = reported(entered(LegalForm.ASSOCIATION), typed);
        assertRefused(outcome, "Who decided it");
        assertRefused(outcome, "The day of the decision");
    }

    @Test
    @DisplayName("L32(1)1, L21(6)2: the official removes the institution, which leads to its successor")
    void carriedOut() {
        var institute = entered(LegalForm.DERIVED_PUBLIC_PERSON);
        var successor = entered(LegalForm.HIGHER_EDUCATION);
        var id = case_(reported(institute, joined(successor.number().value())));
        var seen = registrations.find(institute.organisation()).orElseThrow().latestEntry();
        var command = new CarryOutReorganisation.Command(id, "", "", "", seen);
        var deputy = new Actor(Role.DEPUTY_REGISTRAR, "deputy");
        assertThatThrownBy(() -> carryOut.carryOut(command, deputy, TODAY)).isInstanceOf(Forbidden.class);
        assertThat(carryOut.carryOut(command, OFFICIAL, TODAY)).isInstanceOf(Outcome.Done.class);
        var statement = registrations
                .find(institute.organisation())
                .orElseThrow()
                .about(TODAY)
                .orElseThrow();
        assertThat(statement.status()).isEqualTo(Status.REMOVED);
        assertThat(statement.successor()).isEqualTo(successor.organisation());
        assertThat(carryOut.carryOut(command, OFFICIAL, TODAY)).isInstanceOf(Outcome.Overtaken.class);
    }

    private static UUID case_(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).amendment();
    }
}
