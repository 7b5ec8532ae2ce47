package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;

/// Records a meeting of a body of CERN, and whether the State was there and spoke. Where Article II.2 does not let it
/// in,
/// that it was there cannot be recorded.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AII.2a", "AII.2b", "AII.2d"})
class RecordMeeting {

    private static final Bilingual ARTICLE = new Bilingual("(II.2. pants)", "(Article II.2)");

    private final DelegationBook book;
    private final JdbcDelegation delegation;
    private final Participation participation;

    RecordMeeting(DelegationBook book, JdbcDelegation delegation, Participation participation) {
        this.book = book;
        this.delegation = delegation;
        this.participation = participation;
    }

    /// @param typed `body`, `sitting`, `day`, `title.lv`, `title.en`, `attended`, `spoke` (`true`), `reference`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.hold(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("day", new Bilingual("Diena", "Day"))
                .needs("title.lv", new Bilingual("Nosaukums latviski", "Title in Latvian"), ARTICLE)
                .needs("title.en", new Bilingual("Nosaukums angliski", "Title in English"), ARTICLE)
                .needs("reference", new Bilingual("Dokuments", "Document"), ARTICLE);
        var body = Body.find(typed.text("body")).orElse(null);
        var sitting = Sitting.find(typed.text("sitting")).orElse(null);
        if (body == null || sitting == null) {
            typed.against(
                    "Institūcija un sēdes veids: izvēlieties no saraksta.",
                    "Body and kind of session: choose from the list.");
        }
        var attended = typed.text("attended").equals("true");
        var spoke = typed.text("spoke").equals("true");
        if (spoke && !attended) {
            typed.against("Runāt var tikai tas, kas bija klāt.", "Only who was there can have spoken.");
        }
        if (body != null && sitting != null && typed.day("day").isPresent()) {
            against(agreement, body, sitting, attended, spoke, typed);
        }
        if (body == null || sitting == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        return new Outcome.Done(keep(agreement, body, sitting, typed, actor));
    }

    private long keep(Agreement agreement, Body body, Sitting sitting, TypedForm typed, Actor actor) {
        var texts = new TreeMap<>(typed.only(
                List.of("body", "sitting", "day", "title.lv", "title.en", "attended", "spoke", "reference")));
        var entry = book.append(agreement, "RecordMeeting", texts, actor);
        delegation.add(
                agreement.id(),
                new Meeting(
                        entry,
                        body,
                        sitting,
                        typed.day("day").orElseThrow(),
                        new Bilingual(typed.text("title.lv"), typed.text("title.en")),
                        typed.text("attended").equals("true"),
                        typed.text("spoke").equals("true"),
                        typed.text("reference"),
                        List.of()));
        return entry;
    }

    private void against(
            Agreement agreement, Body body, Sitting sitting, boolean attended, boolean spoke, TypedForm typed) {
        var day = typed.day("day").orElseThrow();
        participation.ask(agreement, body, Optional.of(sitting), day, Moment.ALL_KNOWN).stream()
                .filter(ruled -> ruled.answer() == Answer.NO)
                .filter(ruled -> ruled.right().equals("ATTEND") && attended
                        || ruled.right().equals("SPEAK") && spoke)
                .flatMap(ruled -> ruled.sentences().stream())
                .distinct()
                .forEach(reason -> typed.against(reason.lv(), reason.en()));
    }
}
