package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// The contact point notes whom it spoke or wrote to, about what, and by when to take it up again.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites({"C14", "C15"})
class LogContact {

    private static final Bilingual ARTICLE = new Bilingual("(kontaktu žurnāls)", "(contact log)");
    private static final int YEARS_AHEAD = 5;

    private final GroupBook book;
    private final JdbcContacts contacts;
    private final JdbcTenures tenures;

    LogContact(GroupBook book, JdbcContacts contacts, JdbcTenures tenures) {
        this.book = book;
        this.contacts = contacts;
        this.tenures = tenures;
    }

    /// @param typed `day`, `channel`, `whom`, `tenure` (a member of the group, may be empty), `about`, `followUp` (may
    /// be
    ///              empty)
    record Command(Map<String, String> typed) {}

    Outcome log(Command command, Actor actor, LocalDate today) {
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("day", new Bilingual("Diena", "Day"))
                .needs("whom", new Bilingual("Ar ko", "With whom"), ARTICLE)
                .needs("about", new Bilingual("Par ko", "About what"), ARTICLE);
        var channel = GroupContact.Channel.find(typed.text("channel")).orElse(null);
        if (channel == null) {
            typed.against("Kā: izvēlieties no saraksta.", "How: choose from the list.");
        }
        var followUp = followUp(typed, today);
        var member = member(typed);
        if (channel == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var id = UUID.randomUUID();
        var texts = typed.only(List.of("day", "channel", "whom", "tenure", "about", "followUp"));
        var entry = book.append(id, "LogContact", "contact", texts, actor);
        contacts.add(id, entry, typed.day("day").orElseThrow(), channel, texts, member, followUp);
        return new Outcome.Done(id, entry);
    }

    private static @Nullable LocalDate followUp(TypedForm typed, LocalDate today) {
        if (typed.text("followUp").isEmpty()) {
            return null;
        }
        var day = Day.find(typed.text("followUp"))
                .filter(one -> !one.isAfter(today.plusYears(YEARS_AHEAD)))
                .filter(one -> typed.day("day").filter(one::isBefore).isEmpty())
                .orElse(null);
        if (day == null) {
            typed.against(
                    "Atgriezties: vajadzīga diena pēc sarunas un ne vēlāk kā pēc pieciem gadiem.",
                    "Take up again: a day after the contact is needed, within five years.");
        }
        return day;
    }

    private @Nullable UUID member(TypedForm typed) {
        if (typed.text("tenure").isEmpty()) {
            return null;
        }
        var member = Sent.id(typed.text("tenure")).flatMap(tenures::find).filter(Tenure::stands);
        if (member.isEmpty()) {
            typed.against("Dalībnieks: izvēlieties no saraksta.", "Member: choose from the list.");
        }
        return member.map(Tenure::id).orElse(null);
    }
}
