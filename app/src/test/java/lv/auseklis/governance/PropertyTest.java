package lv.auseklis.governance;

import static lv.auseklis.governance.AnInstitute.TODAY;
import static lv.auseklis.governance.AnInstitute.head;
import static lv.auseklis.governance.AnInstitute.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.governance.rules.PropertySource;
import lv.auseklis.ledger.Entries;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyProgram
@DisplayName("Section 21.6: what an institute owns, and what State property it holds")
class PropertyTest {

    @Autowired
    RegisterInstitution register;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    RecordProperty record;

    @Autowired
    RecordDisposal dispose;

    @Autowired
    JdbcProperty property;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId institute() {
        return AnInstitute.entered(register, events, LegalForm.DERIVED_PUBLIC_PERSON);
    }

    private static Map<String, String> owned(PropertySource source) {
        var typed = typed("source", source.name(), "what", "Laboratorijas ēka", "day", "2020-01-15");
        typed.put("document", "Akts Nr. 7");
        typed.put("cabinetDay", "2020-01-07");
        typed.put("cabinetNumber", "Rīkojums 12");
        return typed;
    }

    private Outcome recorded(OrganisationId organisation, Map<String, String> typed) {
        return record.record(new RecordProperty.Command(organisation, typed), head(organisation), TODAY);
    }

    private Outcome disposed(OrganisationId organisation, String id, Map<String, String> typed) {
        return dispose.record(new RecordDisposal.Command(organisation, id, typed), head(organisation), TODAY);
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    @ParameterizedTest
    @DisplayName("L21.6(1)1-4, L21.6(4): each of the four sources is own property, State property stands apart")
    @EnumSource(PropertySource.class)
    void twoRecords(PropertySource source) {
        var institute = institute();
        var done = (Outcome.Done) recorded(institute, owned(source));
        var ofState = source == PropertySource.STATE_PROPERTY;
        assertThat(property.listOwn(institute)).hasSize(ofState ? 0 : 1);
        assertThat(property.listState(institute)).hasSize(ofState ? 1 : 0);
        var entry = entries.findEntry(done.entry()).orElseThrow();
        assertThat(entry.act()).isEqualTo("RecordProperty");
        assertThat(entry.leaf())
                .doesNotContain("Laboratorijas", institute.value().toString());
    }

    @ParameterizedTest
    @DisplayName(
            "L21.6(1)1-4, L21.6(5): without a source, a document or the decision of the Cabinet nothing is recorded")
    @CsvSource({
        "OWN_INCOME, document, Section 21.6(1)",
        "STATE_PROPERTY, cabinetDay, a day that has been",
        "STATE_PROPERTY, cabinetNumber, Section 21.6(5)",
        "STATE_BUDGET, what, Section 21.6(1)",
        "STATE_BUDGET, day, a day that has been",
        "STATE_BUDGET, source, from where the property came"
    })
    void whatIsMissing(PropertySource source, String missing, String why) {
        var institute = institute();
        var typed = owned(source);
        typed.remove(missing);
        assertRefused(recorded(institute, typed), why);
        assertThat(property.listOwn(institute)).isEmpty();
        assertThat(property.listState(institute)).isEmpty();
    }

    @Test
    void aDayToComeAndAHiddenCharacterAreRefused() {
        var typed = owned(PropertySource.OWN_INCOME);
        typed.put("day", "2026-11-03");
        typed.put("what", "Ēka\u202e");
        var outcome = recorded(institute(), typed);
        assertRefused(outcome, "a day that has been");
        assertRefused(outcome, "change the direction");
    }

    @ParameterizedTest
    @DisplayName(
            "L21.6(3): real estate got free of charge is disposed of only on a basis in the law on public property")
    @CsvSource({
        "FREE_REAL_ESTATE, , false",
        "FREE_REAL_ESTATE, PPMAL 5. pants, true",
        "OWN_INCOME, , true",
        "INTELLECTUAL_PROPERTY, , true"
    })
    void theBasis(PropertySource source, String basis, boolean possible) {
        var institute = institute();
        recorded(institute, owned(source));
        var own = property.listOwn(institute).getFirst();
        var typed = typed("day", "2026-10-01", "goal", "3. mērķis", "alienationBasis", basis == null ? "" : basis);
        var outcome = disposed(institute, own.id().toString(), typed);
        if (possible) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            assertRefused(disposed(institute, own.id().toString(), typed), "disposed of already");
        } else {
            assertRefused(outcome, "(Section 21.6(3))");
            assertThat(property.listOwn(institute).getFirst().disposal()).isNull();
        }
    }

    @Test
    @DisplayName(
            "L21.6(2), L21.6(4): a goal is needed, the day is not before the property came, and nobody else's goes")
    void whatCannotBeDisposedOf() {
        var institute = institute();
        recorded(institute, owned(PropertySource.OWN_INCOME));
        recorded(institute, owned(PropertySource.STATE_PROPERTY));
        var own = property.listOwn(institute).getFirst().id().toString();
        assertRefused(disposed(institute, own, typed("day", "2020-01-15")), "Section 21.6(2)");
        assertRefused(disposed(institute, own, typed("day", "2020-01-14", "goal", "1")), "not yet the institute’s");
        var state = property.listState(institute).getFirst().id();
        var all = typed("day", "2026-10-01", "goal", "1", "alienationBasis", "PPMAL 5. pants");
        assertRefused(disposed(institute, state.toString(), all), "State property, not the institute's own");
        assertRefused(disposed(institute(), own, all), "source of the property");
        assertThatThrownBy(() -> jdbc.sql(
                                "INSERT INTO governance.disposal (property, entry, day, goal, basis) VALUES (:id, 0, :day, '', '')")
                        .param("id", state)
                        .param("day", TODAY)
                        .update())
                .hasMessageContaining("disposal_property_fkey");
    }

    @ParameterizedTest
    @DisplayName("L21.6: only an institute that is a derived public person keeps such a record")
    @CsvSource({"UNIVERSITY_INSTITUTE, true", "PUBLIC_AGENCY, false", "UNIT_OF_HIGHER_EDUCATION, false"})
    void theLegalForm(LegalForm form, boolean possible) {
        var outcome = recorded(AnInstitute.entered(register, events, form), owned(PropertySource.OWN_INCOME));
        if (possible) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertRefused(outcome, "Only a derived public person");
        }
    }

    @Test
    void onlyItsRepresentativesRecord() {
        var institute = institute();
        var command = new RecordProperty.Command(institute, owned(PropertySource.OWN_INCOME));
        assertRefused(record.record(command, head(institute()), TODAY), "do not act for this institution");
        var official = new Actor(Role.REGISTRAR, "official");
        assertThatThrownBy(() -> record.record(command, official, TODAY)).isInstanceOf(Forbidden.class);
    }
}
