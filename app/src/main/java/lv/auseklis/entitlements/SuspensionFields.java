package lv.auseklis.entitlements;

import lv.auseklis.transparency.OpenFields;
import org.springframework.stereotype.Component;

/// What suspensions say of their fields to the log: all of it is open.
@Component
class SuspensionFields implements OpenFields {

    @Override
    public String register() {
        return SuspensionBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return true;
    }
}
