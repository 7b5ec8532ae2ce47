package lv.auseklis.cerngroup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// Something that the group does, as its latest version says; a change is a new version, what does not take place is
/// cancelled and stays to be seen.
///
/// @param version   counted from 1
/// @param entry     the entry of the log that recorded the version
/// @param changed   when it was recorded
/// @param place     where; may be empty
/// @param parties   with whom; may be empty
/// @param link      where more can be read; may be empty
/// @param firstTime time of day in Riga; null where it takes the whole day
/// @param cancelled null where it takes place
record GroupActivity(
        UUID id,
        int version,
        long entry,
        Instant changed,
        Kind kind,
        Bilingual title,
        String textLv,
        String textEn,
        String place,
        String parties,
        String link,
        LocalDate firstDay,
        @Nullable LocalTime firstTime,
        LocalDate lastDay,
        @Nullable LocalTime lastTime,
        @Nullable Cancelled cancelled) {

    static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    /// Kinds of activities. The title is the text `cerngroup.activity.<name>`.
    enum Kind {
        MEETING,
        VISIT,
        SCHOOL,
        INFORMATION_DAY,
        NEWS;

        String titleKey() {
            return "cerngroup.activity." + name();
        }

        static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }

    record Cancelled(long entry, Bilingual reason, Instant when) {}

    boolean isCancelled() {
        return cancelled != null;
    }

    String text(Language language) {
        return language == Language.LV ? textLv : textEn;
    }

    /// Days and times as pages write them: the last day only where it is another one.
    String shown(Words words) {
        var begins = words.date(firstDay) + (firstTime == null ? "" : " " + firstTime);
        var ends = lastDay.equals(firstDay) ? "" : words.date(lastDay);
        if (lastTime != null) {
            ends = (ends.isEmpty() ? "" : ends + " ") + lastTime;
        }
        return ends.isEmpty() ? begins : begins + "–" + ends;
    }

    /// When it or its cancelling was recorded last.
    Instant touched() {
        return cancelled == null ? changed : cancelled.when();
    }
}
