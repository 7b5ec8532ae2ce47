package lv.auseklis.opportunities;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What opportunities say of their fields to the log: what CERN published is open; price enquiries, contacts, who is
/// interested and who was told are not.
@Component
class OpportunityFields implements OpenFields, Subjects {

    private final JdbcNotices notices;

    OpportunityFields(JdbcNotices notices) {
        this.notices = notices;
    }

    @Override
    public String register() {
        return ImportNotices.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return field.startsWith("notice.") && !field.equals("notice.contact")
                || field.startsWith("import.")
                || field.equals("digest.count");
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        if (entity.equals(ImportNotices.BOARD)) {
            return Optional.of(
                    new Subject(new Bilingual("CERN iespējas", "Opportunities at CERN"), OpportunitiesPages.NOTICES));
        }
        return notices.find(entity)
                .filter(notice -> !notice.text().kind().isRestricted())
                .map(notice -> notice.text().title())
                .map(title -> new Subject(new Bilingual(title, title), OpportunitiesPages.address(entity)));
    }
}
