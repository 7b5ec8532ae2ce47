package lv.auseklis.participation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.cern.Provenance;
import lv.auseklis.cern.SpanEnd;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// That an institution of a State, or the State where the source names none, takes part in an experiment or project at
/// CERN. Never changed: one that was recorded wrongly is struck and stays to be seen.
///
/// @param entry       the entry of the log that recorded it
/// @param recorded    the day of that entry
/// @param state       whose institution it is
/// @param name        of the experiment or project, such as `CMS`
/// @param institution null where the source names none
/// @param identifier  ROR or registration number of the institution; may be empty
/// @param note        null where there is none
/// @param from        null where the source does not say
/// @param end         null while it lasts
/// @param strike      null where it stands
record Participation(
        UUID id,
        long entry,
        LocalDate recorded,
        Agreement state,
        Kind kind,
        String name,
        @Nullable Bilingual institution,
        String identifier,
        @Nullable Bilingual note,
        @Nullable KnownDay from,
        Provenance provenance,
        @Nullable SpanEnd end,
        @Nullable Strike strike) {

    /// In what it takes part. The title is the text `participation.kind.<name>`.
    enum Kind {
        EXPERIMENT,
        PROJECT;

        String titleKey() {
            return "participation.kind." + name();
        }

        static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }

    /// @param entry the entry of the log that struck it
    record Strike(long entry, String reason) {}

    boolean stands() {
        return strike == null;
    }

    boolean lasts() {
        return stands() && end == null;
    }

    /// Whether this entry of the log recorded it or its end.
    boolean hasEntry(long index) {
        return entry == index || end != null && end.entry() == index;
    }

    boolean isOfLatvia() {
        return state.state().equals(Agreement.LATVIA);
    }

    KnownSpan span() {
        return new KnownSpan(recorded, from, end == null ? null : end.day());
    }

    /// The institution, with its State where that is not Latvia; the State where none is named.
    String who(Words words) {
        if (institution == null) {
            return words.t("participation.unnamed", words.t(state.name()));
        }
        return words.t(institution) + (isOfLatvia() ? "" : ", " + words.t(state.name()));
    }

    /// The same as another one that stands, at a time that both surely share.
    boolean repeats(Participation other) {
        return stands()
                && other.stands()
                && !id.equals(other.id)
                && state.id().equals(other.state.id())
                && kind == other.kind
                && FoldedName.of(name).equals(FoldedName.of(other.name))
                && isOfTheSame(other)
                && span().meets(other.span());
    }

    private boolean isOfTheSame(Participation other) {
        var theirs = other.institution;
        if (institution == null || theirs == null) {
            return institution == null && theirs == null;
        }
        return !identifier.isEmpty() && identifier.equals(other.identifier)
                || FoldedName.of(institution.lv()).equals(FoldedName.of(theirs.lv()))
                || FoldedName.of(institution.en()).equals(FoldedName.of(theirs.en()));
    }

    Participation withEntry(long index) {
        return new Participation(
                id, index, recorded, state, kind, name, institution, identifier, note, from, provenance, end, strike);
    }

    /// As it would be if its end had not been recorded.
    Participation withoutEnd() {
        return new Participation(
                id, entry, recorded, state, kind, name, institution, identifier, note, from, provenance, null, strike);
    }
}
