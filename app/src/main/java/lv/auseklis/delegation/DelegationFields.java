package lv.auseklis.delegation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What representatives and meetings say of their fields to the log. Names of representatives are public
/// on their page and stay commitments in the log; contacts and texts of opinions are closed. Who
/// represents a State may be a person: the name and the contact can be erased.
@Component
class DelegationFields implements HoldsValues, OpenFields {

    /// The columns of what may be about a person, by the name of the field.
    private static final Map<String, String> PERSON =
            Map.of("delegation.name", "name", "delegation.contact", "contact");

    private static final Set<String> OPINION = Set.of("delegation.text.lv", "delegation.text.en");

    private final JdbcDelegation delegation;

    DelegationFields(JdbcDelegation delegation) {
        this.delegation = delegation;
    }

    @Override
    public String register() {
        return DelegationBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return !PERSON.containsKey(field) && !OPINION.contains(field);
    }

    @Override
    public boolean isErasable(String field) {
        return PERSON.containsKey(field);
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        Optional.ofNullable(PERSON.get(field))
                .ifPresent(column -> delegation.replaceOfPerson(entity, column, value, mark));
    }
}
