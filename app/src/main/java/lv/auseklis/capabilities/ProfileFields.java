package lv.auseklis.capabilities;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What profiles say of their fields to the log: what was offered may be turned down, so that only the decisions are
/// open; the contact can be erased.
@Component
class ProfileFields implements OpenFields, HoldsValues, Subjects {

    static final String CONTACT = "profile.contact";

    private final JdbcProfiles profiles;

    ProfileFields(JdbcProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public String register() {
        return OfferProfile.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return field.equals("decision.version") || field.equals("decision.approved");
    }

    @Override
    public boolean isErasable(String field) {
        return field.equals(CONTACT);
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        profiles.replaceContact(entity, value, mark);
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return profiles.findInForce(entity)
                .map(profile -> profile.content().name())
                .map(name -> new Subject(new Bilingual(name, name), ProfilePages.address(entity)));
    }
}
