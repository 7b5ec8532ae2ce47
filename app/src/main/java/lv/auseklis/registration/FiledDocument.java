package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.StoredFile;
import org.jspecify.annotations.Nullable;

/// A document attached to an application, Section 29(1).
///
/// @param fileName as the applicant named it; only shown
/// @param filed    the entry of the log with which it was filed; null while it can still be removed
/// @param open     whether an official decided that everybody may see the document itself
record FiledDocument(
        UUID id,
        UUID application,
        About about,
        StoredFile file,
        String fileName,
        @Nullable Long filed,
        boolean open) {

    /// What the applicant says of the document.
    ///
    /// @param title  the applicant's own words; perhaps empty, perhaps with names of people
    /// @param issued the day of issue; of a certified copy the day on which it was certified
    /// @param abroad null unless it is a public document of another state
    record About(
            DocumentKind kind,
            String title,
            LocalDate issued,
            boolean certifiedCopy,
            @Nullable Abroad abroad) {

        About untitled() {
            return new About(kind, "", issued, certifiedCopy, abroad);
        }

        Bilingual form() {
            return certifiedCopy
                    ? new Bilingual("apliecināta kopija", "certified copy")
                    : new Bilingual("oriģināls", "original");
        }
    }

    /// What a public document of another state comes with.
    record Abroad(boolean legalised, boolean translated) {}

    long kilobytes() {
        return Math.max(1, file.size() / 1_000);
    }

    /// A name for the file that says nothing about anybody.
    String publicName() {
        return about.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + about.issued()
                + ending(file.mediaType());
    }

    private static String ending(MediaType type) {
        return switch (type) {
            case ASIC_E -> ".edoc";
            case JPEG -> ".jpg";
            default -> "." + type.name().toLowerCase(Locale.ROOT);
        };
    }
}
