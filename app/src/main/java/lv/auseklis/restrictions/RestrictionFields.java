package lv.auseklis.restrictions;

import java.util.Set;
import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What the log's entries about restrictions show to all: which field, by which decision, on which legal basis, until
/// when. The value that was closed is not among them, not even as a commitment.
@Component
class RestrictionFields implements OpenFields {

    static final String REGISTER = "restrictions";
    static final String FIELD = "restriction.field";
    static final String DECISION = "restriction.decision";
    static final String DECIDED = "restriction.decided";
    static final String BASIS = "restriction.basis";
    static final String UNTIL = "restriction.until";
    static final String LIFTED = "restriction.lifted";

    private static final Set<String> OPEN = Set.of(FIELD, DECISION, DECIDED, BASIS, UNTIL, LIFTED);

    @Override
    public String register() {
        return REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return OPEN.contains(field);
    }
}
