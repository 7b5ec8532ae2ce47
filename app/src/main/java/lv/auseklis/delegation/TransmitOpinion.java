package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Records that an opinion was passed to the Council with the recommendation of the Finance Committee: once, on a day
/// not before the meeting, and only where the Committee formally votes.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AII.2c")
class TransmitOpinion {

    private static final Bilingual ARTICLE = new Bilingual("(II.2. pants)", "(Article II.2)");

    private final DelegationBook book;
    private final JdbcDelegation delegation;

    TransmitOpinion(DelegationBook book, JdbcDelegation delegation) {
        this.book = book;
        this.delegation = delegation;
    }

    /// @param typed `opinion` (its entry of the log), `day`, `addressee`, `reference`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome transmit(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.hold(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("day", new Bilingual("Diena", "Day"))
                .needs("addressee", new Bilingual("Kam", "To whom"), ARTICLE)
                .needs("reference", new Bilingual("Dokuments", "Document"), ARTICLE);
        var entry = DelegationBook.entry(typed.text("opinion"));
        var meeting = entry.isEmpty()
                ? null
                : delegation.findMeetingOf(agreement.id(), entry.getAsLong()).orElse(null);
        var opinion = meeting == null
                ? null
                : meeting.opinions().stream()
                        .filter(one -> one.entry() == entry.getAsLong())
                        .findFirst()
                        .orElse(null);
        if (meeting == null || opinion == null) {
            typed.against("Tāda viedokļa nav.", "There is no such opinion.");
            return new Outcome.Refused(typed.reasons());
        }
        check(meeting, opinion, typed);
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = new TreeMap<>(typed.only(List.of("opinion", "day", "addressee", "reference")));
        var done = book.append(agreement, "TransmitOpinion", texts, actor);
        delegation.send(
                opinion.entry(),
                new Meeting.Sent(
                        done, typed.day("day").orElseThrow(), typed.text("addressee"), typed.text("reference")));
        return new Outcome.Done(done);
    }

    private static void check(Meeting meeting, Meeting.Opinion opinion, TypedForm typed) {
        if (opinion.sent() != null) {
            typed.against("Viedoklis jau ir nodots.", "The opinion was passed on already.");
        }
        if (!opinion.formal()) {
            typed.against(
                    "Padomei nodod viedokli par jautājumu, ko komiteja formāli balso; šis tāds nav (II.2. pants).",
                    "An opinion goes to the Council on a matter that the Committee formally votes on; this is none (Article II.2).");
        }
        if (typed.day("day").filter(day -> day.isBefore(meeting.day())).isPresent()) {
            typed.against("Diena: tā ir pirms sēdes.", "Day: it is before the meeting.");
        }
    }
}
