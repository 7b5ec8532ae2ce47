package lv.auseklis.cern;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What the record of the Agreement says of its fields to the log: all of it is open.
@Component
class AgreementFields implements OpenFields, Subjects {

    private final JdbcAgreements agreements;

    AgreementFields(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String register() {
        return AgreementBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return true;
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return agreements.find(entity).map(agreement -> new Subject(agreement.name(), CernPages.address(agreement)));
    }
}
