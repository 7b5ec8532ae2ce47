package lv.auseklis.cerngroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What the group says of its fields to the log: members, roles and activities are open to all. Who holds a role may be
/// a person
/// and can be erased.
@Component
class GroupFields implements HoldsValues, OpenFields, Subjects {

    /// The columns of what may be about a person, by the name of the field.
    private static final Map<String, String> HOLDER = Map.of("role.name.lv", "name_lv", "role.name.en", "name_en");

    private static final List<String> OPEN = List.of("member.", "role.", "activity.");

    private final JdbcTenures tenures;
    private final JdbcActivities activities;

    GroupFields(JdbcTenures tenures, JdbcActivities activities) {
        this.tenures = tenures;
        this.activities = activities;
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
        return HOLDER.containsKey(field);
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        var column = HOLDER.get(field);
        if (column != null) {
            tenures.replaceHolder(entity, column, value, mark);
        }
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
