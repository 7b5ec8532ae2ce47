package lv.auseklis.statusreviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.documents.StoredFile;
import org.jspecify.annotations.Nullable;

/// The file of a review: the items of the template with what was written for them. Once it was given to the Task Force
/// it does not change, and the template of that day holds.
///
/// @param given whether it was given
record Dossier(Review review, List<Part> parts, boolean given) {

    /// @param entry the entry of the log that attached it
    record Attached(long entry, UUID item, StoredFile file, String name) {}

    /// @param text the latest version; null where nothing was written
    record Part(TemplateItem item, @Nullable ItemText text, List<Attached> attached) {

        boolean isDone() {
            return text != null && text.isDone();
        }

        int version() {
            return text == null ? 0 : text.version();
        }

        /// What is still missing, by the ends of the keys `statusreviews.missing.<…>`; empty where it is done.
        List<String> missing() {
            var missing = new ArrayList<String>();
            if (text == null) {
                missing.add("nothing");
            } else if (!text.isDone()) {
                if (text.lv().isBlank()) {
                    missing.add("lv");
                }
                if (text.en().isBlank()) {
                    missing.add("en");
                }
                if (text.responsible().isBlank()) {
                    missing.add("responsible");
                }
                missing.add("draft");
            }
            return missing;
        }
    }

    Optional<Part> find(UUID item) {
        return parts.stream().filter(part -> part.item().item().equals(item)).findFirst();
    }

    int done() {
        return (int) parts.stream().filter(Part::isDone).count();
    }

    int unverified() {
        return (int) parts.stream().filter(part -> !part.item().verified()).count();
    }

    List<Attached> attached() {
        return parts.stream().flatMap(part -> part.attached().stream()).toList();
    }
}
