package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.Provenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.StoredFile;
import org.jspecify.annotations.Nullable;

/// A document, as recorded; never changed. One that was kept by mistake is withdrawn: its title stays to be seen, its
/// file is no longer given out.
///
/// @param entry      of the log that recorded it
/// @param day        of the document
/// @param provenance its reference, and where it was taken from
/// @param event      the entry of the event that it belongs to; null for none
/// @param open       whether everybody sees it, else only those who keep the shelf
/// @param file       null where there is only a link
/// @param name       of the file; empty without one
/// @param link       where it is published; may be empty where there is a file
/// @param given      whether file and link are given out today: they are not once it was withdrawn
/// @param withdrawn  null while it stands, as known when it was asked for
/// @param ended      of a protocol or addendum; null while it runs on
record CernDocument(
        UUID id,
        long entry,
        CernDocumentKind kind,
        Bilingual title,
        KnownDay day,
        Provenance provenance,
        @Nullable Long event,
        boolean open,
        @Nullable StoredFile file,
        String name,
        String link,
        boolean given,
        @Nullable Withdrawn withdrawn,
        @Nullable Ended ended) {

    record Withdrawn(long entry, Bilingual reason) {}

    /// Why a protocol or addendum no longer runs (AVI.2a). The title is the text `cerndocuments.end.<name>`.
    enum How {
        /// What it provided for was done.
        CARRIED_OUT,
        /// The parties agreed otherwise.
        AGREED
    }

    /// @param day the last one on which it ran
    record Ended(long entry, How how, KnownDay day) {}

    boolean stands() {
        return withdrawn == null;
    }

    /// Whether a protocol or addendum runs on a day.
    boolean runs(LocalDate on) {
        return kind.shelf() == Shelf.OLDER
                && stands()
                && (ended == null || !ended.day().last().isBefore(on));
    }

    boolean isSeenBy(boolean keeper) {
        return open || keeper;
    }

    /// The address of its file.
    String download() {
        return "/cern/documents/" + id + "/file";
    }
}
