package lv.auseklis.cerndocuments;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.ledger.HoldsValues;
import lv.auseklis.pages.Address;
import lv.auseklis.transparency.OpenFields;
import lv.auseklis.transparency.Subjects;
import org.springframework.stereotype.Component;

/// What documents say of their fields to the log: those of public documents are open, those of others are not.
/// Titles and reasons can be erased: they may name somebody.
@Component
class DocumentFields implements HoldsValues, OpenFields, Subjects {

    /// The columns in which somebody may be named, by the name of the box.
    private static final Map<String, String> NAMING =
            Map.of("title.lv", "title_lv", "title.en", "title_en", "reason.lv", "reason_lv", "reason.en", "reason_en");

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
    public boolean isErasable(String field) {
        return column(field).isPresent();
    }

    @Override
    public void replace(UUID entity, String field, String value, String mark) {
        column(field).ifPresent(column -> documents.replace(entity, column, value, mark));
    }

    private static Optional<String> column(String field) {
        return Optional.ofNullable(NAMING.get(field.substring(field.indexOf('.') + 1)));
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
