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
/// in, that it was there cannot be recorded.
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
                .needsBoth("title", new Bilingual("Nosaukums", "Title"), ARTICLE)
                .needs("reference", new Bilingual("Dokuments", "Document"), ARTICLE)
                .fitsTick("attended", new Bilingual("Bija klāt", "Was present"))
                .fitsTick("spoke", new Bilingual("Lūdza vārdu", "Asked to speak"));
        var body = Body.find(typed.text("body")).orElse(null);
        var sitting = Sitting.find(typed.text("sitting")).orElse(null);
        if (body == null || sitting == null) {
            typed.against(
                    "Institūcija un sēdes veids: izvēlieties no saraksta.",
                    "Body and kind of session: choose from the list.");
        }
        if (typed.ticked("spoke") && !typed.ticked("attended")) {
            typed.against("Runāt var tikai tas, kas bija klāt.", "Only who was there can have spoken.");
        }
        if (body != null && sitting != null && typed.day("day").isPresent()) {
            against(agreement, body, sitting, typed);
        }
        if (body == null || sitting == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        return new Outcome.Done(keep(agreement, body, sitting, typed, actor));
    }

    private long keep(Agreement agreement, Body body, Sitting sitting, TypedForm typed, Actor actor) {
        var day = typed.day("day").orElseThrow();
        var attended = typed.ticked("attended");
        var spoke = typed.ticked("spoke");
        var texts = new TreeMap<>(typed.only(List.of("title.lv", "title.en", "reference")));
        texts.put("body", body.name());
        texts.put("sitting", sitting.name());
        texts.put("day", day.toString());
        texts.put("attended", String.valueOf(attended));
        texts.put("spoke", String.valueOf(spoke));
        var entry = book.append(agreement, "RecordMeeting", texts, actor);
        var title = new Bilingual(typed.text("title.lv"), typed.text("title.en"));
        delegation.add(
                agreement.id(),
                new Meeting(entry, body, sitting, day, title, attended, spoke, typed.text("reference"), List.of()));
        return entry;
    }

    private void against(Agreement agreement, Body body, Sitting sitting, TypedForm typed) {
        var day = typed.day("day").orElseThrow();
        participation.ask(agreement, body, Optional.of(sitting), day, Moment.ALL_KNOWN).stream()
                .filter(ruled -> ruled.answer() == Answer.NO)
                .filter(ruled -> ruled.right().equals("ATTEND") && typed.ticked("attended")
                        || ruled.right().equals("SPEAK") && typed.ticked("spoke"))
                .flatMap(ruled -> ruled.sentences().stream())
                .distinct()
                .forEach(reason -> typed.against(reason.lv(), reason.en()));
    }
}
