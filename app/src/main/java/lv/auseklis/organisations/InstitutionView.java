package lv.auseklis.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import org.jspecify.annotations.Nullable;

/// An institution as programs read it. `founded` is the date of the founding decision, or its year where the day is not
/// known. `valid` and `log` belong to the statement that holds on the day asked about.
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstitutionView(
        RegisterNumber number,
        UUID entity,
        Status status,
        Bilingual name,
        Coded legalForm,
        String city,
        String address,
        String founder,
        String head,
        @Nullable String founded,
        @Nullable String website,
        List<Coded> fields,
        Map<String, String> identifiers,
        List<OtherFact> otherFacts,
        @Nullable UUID successor,
        DateRange valid,
        LogPlace log,
        boolean demonstration) {

    /// A value of a closed list: its code and its name in both languages.
    record Coded(String code, Bilingual name) {}

    record LogPlace(long entry, String act, Instant recorded) {}

    static InstitutionView of(Registrations.Standing standing, boolean demonstration) {
        var statement = standing.statement();
        var facts = statement.particulars();
        var successor = statement.successor();
        return new InstitutionView(
                standing.number(),
                standing.organisation().value(),
                statement.status(),
                facts.name(),
                new Coded(facts.legalForm().code(), facts.legalForm().label()),
                facts.city(),
                facts.address(),
                facts.founder(),
                facts.head(),
                facts.founded() == null ? null : facts.founded().toString(),
                facts.website(),
                facts.fields().stream()
                        .map(field -> new Coded(field.code(), field.name()))
                        .toList(),
                facts.identifiers(),
                facts.otherFacts(),
                successor == null ? null : successor.value(),
                statement.valid(),
                new LogPlace(statement.entry(), statement.act(), statement.recorded()),
                demonstration);
    }
}
