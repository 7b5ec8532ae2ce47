package lv.auseklis.organisations;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Gives out the numbers of the Register, in the form of the setting `auseklis.register-number-form` (a `%d` pattern).
@Component
class RegisterNumbers {

    private final JdbcRegistrations registrations;
    private final String form;

    RegisterNumbers(JdbcRegistrations registrations, @Value("${auseklis.register-number-form:ZI-%04d}") String form) {
        this.registrations = registrations;
        this.form = form;
    }

    RegisterNumber next() {
        return new RegisterNumber(form.formatted(registrations.nextNumber()));
    }
}
