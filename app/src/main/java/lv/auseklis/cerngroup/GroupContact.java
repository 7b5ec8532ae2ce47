package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// Whom the contact point spoke or wrote to, when and about what. Not public.
///
/// @param entry    the entry of the log that recorded it
/// @param member   of the group that it concerned; null for none
/// @param followUp the day by which it is taken up again; null where it need not be
/// @param done     null while it was not taken up again
record GroupContact(
        UUID id,
        long entry,
        LocalDate day,
        Channel channel,
        String whom,
        @Nullable Bilingual member,
        String about,
        @Nullable LocalDate followUp,
        @Nullable Done done) {

    /// How. The title is the text `cerngroup.channel.<name>`.
    enum Channel {
        MEETING,
        CALL,
        LETTER,
        OTHER;

        String titleKey() {
            return "cerngroup.channel." + name();
        }

        static Optional<Channel> find(String name) {
            return Arrays.stream(values())
                    .filter(channel -> channel.name().equals(name))
                    .findFirst();
        }
    }

    record Done(long entry, String note) {}

    boolean waits() {
        return followUp != null && done == null;
    }

    boolean isDue(LocalDate today) {
        return waits() && followUp != null && !followUp.isAfter(today);
    }
}
