package lv.auseklis.statusreviews;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// Takes a file off an item of the dossier. It stays kept and is not exported.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class TakeOffFile {

    private final ReviewBook book;
    private final JdbcReviews reviews;
    private final ReviewDossiers dossiers;

    TakeOffFile(ReviewBook book, JdbcReviews reviews, ReviewDossiers dossiers) {
        this.book = book;
        this.reviews = reviews;
        this.dossiers = dossiers;
    }

    /// @param attached the entry of the log that attached it
    record Command(UUID review, UUID item, String attached) {}

    Outcome takeOff(Command command, Actor actor) {
        var review = book.held(command.review());
        var dossier = dossiers.of(review);
        var closed = DossierFiles.closed(dossier);
        if (!closed.isEmpty()) {
            return new Outcome.Refused(closed);
        }
        var attached = dossier.find(command.item()).orElseThrow(DossierFiles::missing).attached().stream()
                .filter(one -> String.valueOf(one.entry()).equals(command.attached()))
                .findFirst();
        if (attached.isEmpty()) {
            return new Outcome.Refused(
                    List.of(new Bilingual("Tādas datnes šim punktam nav.", "The item has no such file.")));
        }
        var struck = attached.get().entry();
        var texts = Map.of("case", review.id().toString(), "struck", String.valueOf(struck));
        var entry = book.append(review.agreement(), "TakeOffFile", texts, actor);
        reviews.strike(struck, entry, "");
        return new Outcome.Done(entry);
    }
}
