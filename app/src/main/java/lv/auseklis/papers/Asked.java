package lv.auseklis.papers;

import java.time.LocalDate;
import lv.auseklis.organisations.Registration;
import lv.auseklis.registration.PublicDocuments;
import org.jspecify.annotations.Nullable;

/// What somebody asks a paper about.
///
/// @param registration the institution; null only if it is asked that there is no entry
/// @param day          the day that the paper speaks of: for a statement the day about which, for an unamended
///                     entry the day since when; null for the others
/// @param term         the name, number or identifier that is said to have no entry; empty for the others
/// @param document     the filed document to be copied; null for the others
record Asked(
        PaperKind kind,
        @Nullable Registration registration,
        @Nullable LocalDate day,
        String term,
        PublicDocuments.@Nullable PublicDocument document) {

    Asked(PaperKind kind, @Nullable Registration registration, @Nullable LocalDate day, String term) {
        this(kind, registration, day, term, null);
    }

    static Asked about(PaperKind kind, Registration registration) {
        return new Asked(kind, registration, null, "");
    }

    /// The question as a text: the same question about the same entry gets the same paper.
    String text() {
        if (document != null) {
            return document.id().toString();
        }
        return day == null ? term : day.toString();
    }
}
