package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;

/// The contact point notes that a contact was taken up again, and what came of it.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C14", "C15"})
class FinishFollowUp {

    private final GroupBook book;
    private final JdbcContacts contacts;

    FinishFollowUp(GroupBook book, JdbcContacts contacts) {
        this.book = book;
        this.contacts = contacts;
    }

    /// @param typed `contact` (its id), `note`
    record Command(Map<String, String> typed) {}

    Outcome finish(Command command, Actor actor, LocalDate today) {
        var id = Sent.id(command.typed().getOrDefault("contact", "")).orElseThrow(FinishFollowUp::missing);
        book.hold(id);
        var contact = contacts.find(id).orElseThrow(FinishFollowUp::missing);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs(
                        "note",
                        new Bilingual("Kas iznāca", "What came of it"),
                        new Bilingual("(kontaktu žurnāls)", "(contact log)"));
        if (!contact.waits()) {
            typed.against("Pie šī kontakta nav jāatgriežas.", "This contact need not be taken up again.");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var entry = book.append(id, "FinishFollowUp", "contact", Map.of("note", typed.text("note")), actor);
        contacts.finish(id, entry, typed.text("note"));
        return new Outcome.Done(id, entry);
    }

    private static Problem missing() {
        return Problem.missing(new Bilingual("Tāda kontakta nav.", "There is no such contact."));
    }
}
