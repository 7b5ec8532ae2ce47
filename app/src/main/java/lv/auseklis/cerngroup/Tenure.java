package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.cern.KnownDay;
import lv.auseklis.cern.KnownSpan;
import lv.auseklis.cern.Provenance;
import lv.auseklis.cern.SpanEnd;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// That somebody was a member of the group or held a role in it, from when until when as far as it is known. Never
/// changed: one that was recorded wrongly is struck and stays to be seen.
///
/// @param entry      the entry of the log that recorded it
/// @param recorded   the day of that entry
/// @param parent     the short name of the institution that it is a part of, such as `RTU`; may be empty
/// @param aboutLv    field or competences, in both languages; each may be empty
/// @param identifier ROR or registration number of the member or of the institution above it; may be empty
/// @param from       null where the source does not say
/// @param end        null while it lasts
/// @param struckBy   the entry of the log that struck it; -1 where it stands
record Tenure(
        UUID id,
        long entry,
        LocalDate recorded,
        Place place,
        Bilingual name,
        String parent,
        String aboutLv,
        String aboutEn,
        String identifier,
        @Nullable KnownDay from,
        Provenance provenance,
        @Nullable SpanEnd end,
        long struckBy) {

    boolean stands() {
        return struckBy < 0;
    }

    boolean lasts() {
        return stands() && end == null;
    }

    KnownSpan span() {
        return new KnownSpan(recorded, from, end == null ? null : end.day());
    }

    KnownSpan.Held on(LocalDate day) {
        return span().on(day);
    }

    String about(Language language) {
        return language == Language.LV ? aboutLv : aboutEn;
    }
}
