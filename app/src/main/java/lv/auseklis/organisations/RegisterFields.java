package lv.auseklis.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.pages.Section;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What the Register says of its fields to the log: those that its public pages show are open to all (Section 27(2)),
/// and those about people can be erased, or closed, by a decision. Contacts of people and premises stay closed.
@Component
class RegisterFields implements HoldsValues, OpenFields, Subjects {

    private static final Set<String> OPEN = Set.of(
            "status",
            "number",
            "valid",
            "name.lv",
            "name.en",
            "legalForm",
            "city",
            "address",
            "founder",
            "head",
            "founded",
            "website",
            "fields",
            "otherFacts",
            "successor",
            "basis",
            "reference",
            "dated",
            "received",
            "reasons",
            "ground");

    private static final String REASONS = "reasons";

    private final JdbcRegistrations registrations;
    private final JdbcBases bases;

    private final ClosedFields closedFields;
    private final Clock clock;

    RegisterFields(JdbcRegistrations registrations, JdbcBases bases, ClosedFields closedFields, Clock clock) {
        this.registrations = registrations;
        this.bases = bases;
        this.closedFields = closedFields;
        this.clock = clock;
    }

    @Override
    public String register() {
        return StatementBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return isPublic(field);
    }

    @Override
    public Map<String, Bilingual> closed(UUID entity) {
        var closed = new TreeMap<String, Bilingual>();
        closedFields
                .closed(new OrganisationId(entity), LocalDate.now(clock))
                .fields()
                .forEach((field, decision) -> closed.put(field.field(), decision.mark()));
        return closed;
    }

    static boolean isPublic(String field) {
        return OPEN.contains(field) || field.startsWith("identifier.");
    }

    @Override
    public boolean isErasable(String field) {
        return field.equals(REASONS) || PersonalField.of(field).isPresent();
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        if (field.equals(REASONS)) {
            bases.replaceReasons(entity, value, mark);
        }
        PersonalField.of(field).ifPresent(column -> registrations.replace(entity, column, value, mark));
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return registrations
                .find(new OrganisationId(entity))
                .map(registration -> new Subject(
                        registration.latest().particulars().name(),
                        Section.INSTITUTIONS.address().then("/" + registration.number())));
    }
}
