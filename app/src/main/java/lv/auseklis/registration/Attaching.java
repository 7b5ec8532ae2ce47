package lv.auseklis.registration;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.FileName;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Stored;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.ledger.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Documents of a case that is with whoever brings it: attached and removed as often as they like. Like a draft they
/// leave nothing in the log before they are filed; what was filed stays (Section 29(2)).
@Component
public class Attaching {

    private final Documents documents;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Limit limit;
    private final int most;
    private final AttachedRoom room;

    Attaching(
            Documents documents,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Clock clock,
            AttachedRoom room,
            @Value("${auseklis.documents.most-megabytes}") int megabytes,
            @Value("${auseklis.documents.most}") int most) {
        this.documents = documents;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.room = room;
        this.limit = Limit.megabytes(
                megabytes, MediaType.PDF, MediaType.ASIC_E, MediaType.PNG, MediaType.JPEG, MediaType.XML);
        this.most = most;
    }

    /// A case to which documents are attached.
    public interface Place {

        UUID id();

        /// The account that attaches.
        String account();

        AttachedDocuments documents();

        /// Whether whoever attaches may do so now; asked anew once the case is held.
        boolean isWritable();

        /// What is said where it is not.
        Bilingual closed();
    }

    /// @param name  as it was sent
    /// @param bytes as many as it has at least
    public record Upload(String name, long bytes, InputStream content) implements Closeable {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /// Keeps the file and attaches it. The same file of the same kind, sent again, is one document with what was said
    /// of it last. The caller closes the stream.
    ///
    /// @return why it was not attached; empty if it was
    public Optional<Bilingual> attach(Place place, FiledDocument.About about, Upload upload) throws IOException {
        if (!place.isWritable()) {
            return Optional.of(place.closed());
        }
        var name = FileName.of(upload.name());
        if (name.promised().isEmpty()) {
            return Optional.of(AttachmentTexts.KINDS);
        }
        var full = room.against(place, upload.bytes());
        if (full.isPresent()) {
            return full;
        }
        return switch (documents.add(upload.content(), name.promised().get(), limit, clock.instant())) {
            case Stored.Refused refused -> Optional.of(AttachmentTexts.of(refused));
            case StoredFile file -> {
                var document = new FiledDocument(UUID.randomUUID(), place.id(), about, file, name.text(), null, false);
                var reason = transaction.execute(status -> List.copyOf(note(document, place)));
                yield reason.stream().findFirst();
            }
        };
    }

    /// @return false if it was filed or removed already, or the case is not writable
    public boolean remove(Place place, UUID document) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            ledger.hold(List.of(place.id()));
            return place.isWritable()
                    && place.documents()
                            .find(document)
                            .filter(found -> found.caseId().equals(place.id()))
                            .isPresent()
                    && place.documents().remove(document, clock.instant());
        }));
    }

    public long mostMegabytes() {
        return limit.bytes() / 1_000_000;
    }

    /// Of two that change a case at once, one waits for the other.
    private List<Bilingual> note(FiledDocument document, Place place) {
        ledger.hold(List.of(
                place.id(), UUID.nameUUIDFromBytes(("account " + place.account()).getBytes(StandardCharsets.UTF_8))));
        if (!place.isWritable()) {
            return List.of(place.closed());
        }
        var attached = place.documents();
        var others = attached.listOf(place.id());
        var same = others.stream().filter(other -> isSame(other, document)).toList();
        if (same.stream().anyMatch(other -> other.about().equals(document.about()))) {
            return List.of();
        }
        var replaced = same.stream().filter(other -> other.filed() == null).toList();
        if (others.size() - replaced.size() >= most) {
            return List.of(AttachmentTexts.tooMany(most));
        }
        var full = room.against(place, document.file().size());
        if (full.isPresent()) {
            return List.of(full.get());
        }
        replaced.forEach(other -> attached.remove(other.id(), clock.instant()));
        attached.add(document, clock.instant());
        return List.of();
    }

    private static boolean isSame(FiledDocument one, FiledDocument other) {
        return one.file().digest().equals(other.file().digest())
                && one.about().kind() == other.about().kind();
    }
}
