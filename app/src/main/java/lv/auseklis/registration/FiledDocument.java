package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.StoredFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A document attached to a case: an application, Section 29(1), or a report of an institution, Section 29(3).
///
/// @param caseId   the case that it belongs to
/// @param fileName as whoever attached it named it; only shown
/// @param filed    the entry of the log with which it was filed; null while it can still be removed
/// @param open     whether an official decided that everybody may see the document itself
public record FiledDocument(
        UUID id,
        UUID caseId,
        About about,
        StoredFile file,
        String fileName,
        @Nullable Long filed,
        boolean open) {

    private static final String TITLE = "title";
    private static final JsonMapper JSON = new JsonMapper();

    /// What the applicant says of the document.
    ///
    /// @param title  the applicant's own words; perhaps empty, perhaps with names of people
    /// @param issued the day of issue; of a certified copy the day on which it was certified
    /// @param abroad null unless it is a public document of another state
    public record About(
            DocumentKind kind,
            String title,
            LocalDate issued,
            boolean certifiedCopy,
            @Nullable Abroad abroad) {

        public About untitled() {
            return new About(kind, "", issued, certifiedCopy, abroad);
        }

        public Bilingual form() {
            return certifiedCopy
                    ? new Bilingual("apliecināta kopija", "certified copy")
                    : new Bilingual("oriģināls", "original");
        }
    }

    /// What a public document of another state comes with.
    public record Abroad(boolean legalised, boolean translated) {}

    public long kilobytes() {
        return Math.max(1, file.size() / 1_000);
    }

    /// What the log commits to of documents that are filed: the digest of each, so that whoever has the file can show
    /// that it was filed; and what was said of them, the words each by itself, so that they can be erased.
    public static Map<String, String> fields(List<FiledDocument> filed) {
        var fields = new TreeMap<String, String>();
        var said = new ArrayList<About>();
        for (var document : filed) {
            said.add(document.about().untitled());
            fields.put("document." + said.size(), document.file().digest().hex());
            if (!document.about().title().isEmpty()) {
                fields.put(TITLE + "." + said.size(), document.about().title());
            }
        }
        if (!said.isEmpty()) {
            fields.put("documents", JSON.writeValueAsString(said));
        }
        return fields;
    }

    /// Whether a field of the log holds somebody's own words about a document.
    public static boolean isTitle(String field) {
        return field.matches(TITLE + "\\.\\d+");
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
