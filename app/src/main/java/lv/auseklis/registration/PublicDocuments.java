package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.organisations.OrganisationId;
import org.springframework.stereotype.Component;

/// Filed documents that everybody may see (Section 27(2)), for papers that certify copies of them.
@Component
public class PublicDocuments {

    private final JdbcFiledDocuments documents;

    PublicDocuments(JdbcFiledDocuments documents) {
        this.documents = documents;
    }

    /// @param organisation behind whose entry it was filed
    /// @param form         whether it is an original or a certified copy
    /// @param fileName     one that says nothing about anybody
    /// @param filed        the entry of the log with which it was filed
    public record PublicDocument(
            UUID id,
            OrganisationId organisation,
            Bilingual kind,
            Bilingual form,
            LocalDate issued,
            String fileName,
            StoredFile file,
            long filed) {}

    /// Empty where there is no such document, or not everybody may see it, or its institution was not entered.
    public Optional<PublicDocument> find(UUID id) {
        return documents
                .find(id)
                .filter(FiledDocument::open)
                .flatMap(document -> documents
                        .findOrganisation(document.caseId())
                        .map(organisation -> shown(document, new OrganisationId(organisation))));
    }

    private static PublicDocument shown(FiledDocument document, OrganisationId organisation) {
        var filed = document.filed();
        return new PublicDocument(
                document.id(),
                organisation,
                document.about().kind().label(),
                document.about().form(),
                document.about().issued(),
                document.publicName(),
                document.file(),
                filed == null ? -1 : filed);
    }
}
