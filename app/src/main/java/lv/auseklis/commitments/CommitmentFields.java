package lv.auseklis.commitments;

import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What commitments say of their fields to the log: the sums of a statement are open, its lines are not in the log.
@Component
class CommitmentFields implements OpenFields {

    @Override
    public String register() {
        return ImportStatement.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return field.startsWith("statement.");
    }
}
