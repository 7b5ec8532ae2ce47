package lv.auseklis.registration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Stored;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.ledger.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Documents of an application that is with its applicant: attached and removed as often as the applicant likes. Like
/// a draft they leave nothing in the log before they are filed; what was filed stays (Section 29(2)).
@Component
class Attachments {

    private final JdbcApplications applications;
    private final JdbcFiledDocuments attached;
    private final Documents documents;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Limit limit;
    private final int most;

    Attachments(
            JdbcApplications applications,
            JdbcFiledDocuments attached,
            Documents documents,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${auseklis.documents.most-megabytes}") int megabytes,
            @Value("${auseklis.documents.most}") int most) {
        this.applications = applications;
        this.attached = attached;
        this.documents = documents;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.limit = Limit.megabytes(
                megabytes, MediaType.PDF, MediaType.ASIC_E, MediaType.PNG, MediaType.JPEG, MediaType.XML);
        this.most = most;
    }

    /// @param name as it was sent
    record Upload(String name, InputStream content) {}

    /// Keeps the file and attaches it. The same file of the same kind, sent again, is one document with what was said
    /// of it last. The caller closes the stream.
    ///
    /// @return why it was not attached; empty if it was
    Optional<Bilingual> attach(UUID application, FiledDocument.About about, Upload upload, Actor actor)
            throws IOException {
        if (!isWritable(application, actor)) {
            return Optional.of(AttachmentTexts.CLOSED);
        }
        var name = FileName.of(upload.name());
        if (name.promised().isEmpty()) {
            return Optional.of(AttachmentTexts.KINDS);
        }
        return switch (documents.add(upload.content(), name.promised().get(), limit, clock.instant())) {
            case Stored.Refused refused -> Optional.of(AttachmentTexts.of(refused));
            case StoredFile file -> {
                var document = new FiledDocument(UUID.randomUUID(), application, about, file, name.text(), null, false);
                var reason = transaction.execute(status -> List.copyOf(note(document, actor)));
                yield reason.stream().findFirst();
            }
        };
    }

    /// @return false if it was filed or removed already, or is not the actor's
    boolean remove(UUID application, UUID document, Actor actor) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ledger.hold(List.of(application));
            return isWritable(application, actor)
                    && attached.find(document)
                            .filter(found -> found.application().equals(application))
                            .isPresent()
                    && attached.remove(document, clock.instant());
        }));
    }

    long mostMegabytes() {
        return limit.bytes() / 1_000_000;
    }

    /// Of two that change an application at once, one waits for the other.
    private List<Bilingual> note(FiledDocument document, Actor actor) {
        ledger.hold(List.of(document.application()));
        if (!isWritable(document.application(), actor)) {
            return List.of(AttachmentTexts.CLOSED);
        }
        var others = attached.listOf(document.application());
        var same = others.stream().filter(other -> isSame(other, document)).toList();
        if (same.stream().anyMatch(other -> other.about().equals(document.about()))) {
            return List.of();
        }
        var replaced = same.stream().filter(other -> other.filed() == null).toList();
        if (others.size() - replaced.size() >= most) {
            return List.of(AttachmentTexts.tooMany(most));
        }
        replaced.forEach(other -> attached.remove(other.id(), clock.instant()));
        attached.add(document, clock.instant());
        return List.of();
    }

    private static boolean isSame(FiledDocument one, FiledDocument other) {
        return one.file().digest().equals(other.file().digest())
                && one.about().kind() == other.about().kind();
    }

    private boolean isWritable(UUID application, Actor actor) {
        return applications
                .find(application)
                .filter(found -> found.isOf(actor) && found.state().isWithApplicant())
                .isPresent();
    }
}
