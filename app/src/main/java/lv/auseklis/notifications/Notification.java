package lv.auseklis.notifications;

import java.time.LocalDate;
import java.util.List;
import lv.auseklis.pages.Address;
import org.jspecify.annotations.Nullable;

/// Something to be told.
///
/// @param text   the key of subject and text: `notification.<text>.subject` and
///               `notification.<text>.text`
/// @param once   a notification with the same name to the same addressee was told already
/// @param values for the text; days ([LocalDate], [Until]) and bilingual texts are put as each
///               language writes them
/// @param page   where it is read in full
/// @param due    by when the addressee must act; null if he or she need not
/// @param entry  the entry of the log of what was done; null of a reminder
public record Notification(
        String text,
        String once,
        Addressee to,
        List<Object> values,
        Address page,
        @Nullable LocalDate due,
        @Nullable Long entry) {

    /// What tells this one, to its addressee, from every other.
    String key() {
        return once + "/" + to.key();
    }

    /// A day as it is written after „līdz”; in English like any other.
    public record Until(LocalDate day) {}

    /// What an act did, told once for its entry in the log.
    public static Notification of(
            String text, Addressee to, long entry, Address page, @Nullable LocalDate due, Object... values) {
        return new Notification(text, "entry/" + entry + "/" + text, to, List.of(values), page, due, entry);
    }
}
