package lv.auseklis.governance;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Section;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What governance says of its fields to the log: who oversees an institute and how its by-laws and
/// decisions came about is open to all, its property is not. What a thing is and from whom it came may
/// be about a person and can be erased.
@Component
class GovernanceFields implements HoldsValues, OpenFields, Subjects {

    static final String PROPERTY = "property.";
    static final String WHAT = PROPERTY + "what";
    static final String DOCUMENT = PROPERTY + "document";

    private final JdbcProperty property;
    private final Registrations registrations;

    GovernanceFields(JdbcProperty property, Registrations registrations) {
        this.property = property;
        this.registrations = registrations;
    }

    @Override
    public String register() {
        return GovernanceBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return !field.startsWith(PROPERTY);
    }

    @Override
    public boolean isErasable(String field) {
        return field.equals(WHAT) || field.equals(DOCUMENT);
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        if (field.equals(WHAT)) {
            property.replaceWhat(entity, value, mark);
        } else if (field.equals(DOCUMENT)) {
            property.replaceDocument(entity, value, mark);
        }
    }

    /// Of property nobody learns whose it is.
    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return registrations
                .find(new OrganisationId(entity))
                .map(registration -> new Subject(
                        registration.latest().particulars().name(),
                        Section.INSTITUTIONS.address().then("/" + registration.number())));
    }
}
