package lv.auseklis.delegation;

import java.util.Set;
import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What representatives and meetings say of their fields to the log. Names of representatives are public on their page
/// and stay commitments in the log, so that they can be erased; contacts and texts of opinions are closed.
@Component
class DelegationFields implements OpenFields {

    private static final Set<String> CLOSED =
            Set.of("delegation.name", "delegation.contact", "delegation.text.lv", "delegation.text.en");

    @Override
    public String register() {
        return DelegationBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return !CLOSED.contains(field);
    }
}
