package lv.auseklis.cerngroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What the group says of its fields to the log: members, roles and activities are open to all, requests for support
/// and the contact log are not. Who holds a role may be a person; that and what stands in requests and contacts can be
/// erased.
@Component
class GroupFields implements HoldsValues, OpenFields, Subjects {

    /// The columns of what may be about a person, by the name of the field.
    private static final Map<String, String> HOLDER = Map.of("role.name.lv", "name_lv", "role.name.en", "name_en");

    private static final List<String> OPEN = List.of("member.", "role.", "activity.");
    private static final String REQUEST = "request.";
    private static final String CONTACT = "contact.";

    private final JdbcTenures tenures;
    private final JdbcActivities activities;
    private final JdbcSupport support;
    private final JdbcContacts contacts;

    GroupFields(JdbcTenures tenures, JdbcActivities activities, JdbcSupport support, JdbcContacts contacts) {
        this.tenures = tenures;
        this.activities = activities;
        this.support = support;
        this.contacts = contacts;
    }

    @Override
    public String register() {
        return GroupBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return OPEN.stream().anyMatch(field::startsWith);
    }

    @Override
    public boolean isErasable(String field) {
        return HOLDER.containsKey(field)
                || after(REQUEST, field).filter(JdbcSupport::isPersonal).isPresent()
                || after(CONTACT, field).filter(JdbcContacts::isPersonal).isPresent();
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        Optional.ofNullable(HOLDER.get(field)).ifPresent(column -> tenures.replaceHolder(entity, column, value, mark));
        after(REQUEST, field).ifPresent(name -> support.replace(entity, name, value, mark));
        after(CONTACT, field).ifPresent(name -> contacts.replace(entity, name, value, mark));
    }

    /// The rest of the name of a field of this kind; empty for another kind.
    private static Optional<String> after(String kind, String field) {
        return field.startsWith(kind) ? Optional.of(field.substring(kind.length())) : Optional.empty();
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return tenures.find(entity)
                .map(tenure -> new Subject(tenure.name(), GroupPages.GROUP))
                .or(() -> activities
                        .find(entity)
                        .map(activity -> new Subject(activity.title(), ActivityPages.address(activity))));
    }
}
