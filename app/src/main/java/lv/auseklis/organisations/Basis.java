package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an entry rests on, Section 30(1), and why it was made. All of it is public.
///
/// @param reference the number of the document, or of the entry of the log by which it came; perhaps empty
/// @param dated     the day of the document
/// @param received  when the Register received it
/// @param reasons   in words for all; perhaps empty
public record Basis(
        Kind kind,
        String reference,
        @Nullable LocalDate dated,
        @Nullable LocalDate received,
        String reasons) {

    /// The four bases of Section 30(1), and what the official does of his or her own accord.
    public enum Kind {
        APPLICATION,
        ENTERPRISE_REGISTER,
        COURT_RULING,
        OWN_UPDATE,
        OFFICE_ERROR,
        APPLICANT_ERROR,
        OFFICE;

        /// Whether it is one of the four on which an entry of new facts may rest.
        public boolean isOfTheLaw() {
            return ordinal() <= OWN_UPDATE.ordinal();
        }

        /// Whether an entry resting on it says that the Register was wrong.
        public boolean isError() {
            return this == OFFICE_ERROR || this == APPLICANT_ERROR;
        }

        /// The word of forms and texts.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> find(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// The institution's own electronic update; the entry is its own reference.
    public static Basis ownUpdate() {
        return new Basis(Kind.OWN_UPDATE, "", null, null, "");
    }

    /// As the log commits to it.
    TreeMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("basis", kind.name());
        if (!reference.isEmpty()) {
            texts.put("reference", reference);
        }
        if (dated != null) {
            texts.put("dated", dated.toString());
        }
        if (received != null) {
            texts.put("received", received.toString());
        }
        if (!reasons.isEmpty()) {
            texts.put("reasons", reasons);
        }
        return texts;
    }
}
