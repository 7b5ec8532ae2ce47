package lv.auseklis.organisations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import org.jspecify.annotations.Nullable;

/// An institution as programs read it. `founded` is the date of the founding decision, or its year
/// where the day is not known. `valid` and `log` belong to the statement that holds on the day asked
/// about. A field named in `closed` holds a text that says so in place of its value.
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
        @Nullable List<ClosedView> closed,
        boolean demonstration) {

    /// A value of a closed list: its code and its name in both languages.
    record Coded(String code, Bilingual name) {}

    record LogPlace(long entry, String act, Instant recorded) {}

    /// A field that a decision closed to the public: until which day (null until it is lifted), and the entry of the
    /// log that closed it.
    record ClosedView(
            String field,
            String decision,
            LocalDate decided,
            @Nullable LocalDate until,
            long entry) {}

    static InstitutionView of(Registrations.Standing standing, Closed closed, boolean demonstration) {
        var statement = standing.statement();
        var facts = closed.shownToPrograms(statement.particulars());
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
                closedViews(closed),
                demonstration);
    }

    private static @Nullable List<ClosedView> closedViews(Closed closed) {
        return closed.fields().isEmpty()
                ? null
                : closed.fields().entrySet().stream()
                        .map(field -> new ClosedView(
                                field.getKey().field(),
                                field.getValue().decision(),
                                field.getValue().decided(),
                                field.getValue().until(),
                                field.getValue().entry()))
                        .toList();
    }
}
