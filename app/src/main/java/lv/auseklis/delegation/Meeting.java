package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// A meeting of a body of CERN, and what the State did in it. There is no vote to keep.
///
/// @param entry the entry of the log that recorded it, its name from then on
record Meeting(
        long entry,
        Body body,
        Sitting sitting,
        LocalDate day,
        Bilingual title,
        boolean attended,
        boolean spoke,
        String reference,
        List<Opinion> opinions) {

    /// What the State thinks of a matter. The text is for those who keep the record only.
    ///
    /// @param formal whether the Committee formally votes on the matter: then it goes to the Council (II.2)
    /// @param sent   null where it was not passed on yet
    record Opinion(
            long entry,
            String item,
            boolean formal,
            Bilingual text,
            @Nullable Sent sent) {}

    /// @param entry the entry of the log that recorded it
    record Sent(long entry, LocalDate day, String addressee, String reference) {}
}
