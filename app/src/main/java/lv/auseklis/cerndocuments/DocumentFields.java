package lv.auseklis.cerndocuments;

import java.util.Optional;
import java.util.UUID;
import lv.auseklis.pages.Address;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What documents say of their fields to the log: those of public documents are open, those of others are not.
@Component
class DocumentFields implements OpenFields, Subjects {

    private final JdbcCernDocuments documents;

    DocumentFields(JdbcCernDocuments documents) {
        this.documents = documents;
    }

    @Override
    public String register() {
        return DocumentBook.REGISTER;
    }

    @Override
    public boolean isOpen(String field) {
        return field.startsWith(DocumentBook.OPEN);
    }

    @Override
    public Optional<Subject> findSubject(UUID entity) {
        return documents
                .find(entity)
                .filter(CernDocument::open)
                .map(document -> new Subject(document.title(), address(document)));
    }

    static Address address(CernDocument document) {
        return CernDocumentsPage.address(document.kind().shelf());
    }
}
