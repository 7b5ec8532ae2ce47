package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// What a form of supervision sent, and what was refused of it: shown above the forms, with what was typed.
record SentForm(Map<String, String> typed, List<Bilingual> refused) {

    static final SentForm NOTHING = new SentForm(Map.of(), List.of());

    static SentForm of(Map<String, String> sent) {
        return new SentForm(Sent.storable(sent), List.of());
    }

    SentForm refused(List<Bilingual> reasons) {
        return new SentForm(typed, reasons);
    }

    String act() {
        return text("act");
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /// What was typed into a box of the form of this act; otherwise what the form begins with.
    String typed(String act, String name, String otherwise) {
        return act().equals(act) ? text(name) : otherwise;
    }

    @Nullable
    LocalDate day(String name) {
        return Day.find(text(name).strip()).orElse(null);
    }

    /// Whether something was typed into the box of a day that is none: it must not be taken for an empty box.
    boolean isUnreadable(String name) {
        return !text(name).isBlank() && day(name) == null;
    }

    @Nullable
    Integer number(String name) {
        var text = text(name).strip();
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }
}
