package lv.auseklis.statusreviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.law.Cites;

/// Attaches a kept file to an item of the dossier.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class AttachFile {

    private static final int MOST = 50;

    private final ReviewBook book;
    private final ReviewDossiers dossiers;
    private final JdbcReviewDossiers table;

    AttachFile(ReviewBook book, ReviewDossiers dossiers, JdbcReviewDossiers table) {
        this.book = book;
        this.dossiers = dossiers;
        this.table = table;
    }

    /// @param file that was kept before
    record Command(UUID review, UUID item, StoredFile file, String name) {}

    Outcome attach(Command command, Actor actor) {
        var review = book.held(command.review());
        var dossier = dossiers.of(review);
        if (dossier.find(command.item()).isEmpty()) {
            throw DossierFiles.missing();
        }
        var closed = DossierFiles.closed(dossier);
        if (!closed.isEmpty()) {
            return new Outcome.Refused(closed);
        }
        if (dossier.attached().size() >= MOST) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Lietai jau pievienotas " + MOST + " datnes; vairāk nevar.",
                    "The dossier has " + MOST + " files already; no more can be attached.")));
        }
        var texts = Map.of(
                "case", review.id().toString(),
                "item", command.item().toString(),
                "file", command.file().digest().hex(),
                "name", command.name());
        var entry = book.append(review.agreement(), "AttachFile", texts, actor);
        table.add(review.id(), new Dossier.Attached(entry, command.item(), command.file(), command.name()));
        return new Outcome.Done(entry);
    }
}
