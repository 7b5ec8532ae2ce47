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
import lv.auseklis.pages.Sent;

/// Records an opinion of the State in the Finance Committee. Where the Committee formally votes on the matter, it is to
/// be passed to the Council with the recommendation.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AII.2c")
class RecordOpinion {

    private static final Bilingual ARTICLE = new Bilingual("(II.2. pants)", "(Article II.2)");
    private static final int LONGEST = 10_000;

    private final DelegationBook book;
    private final JdbcDelegation delegation;

    RecordOpinion(DelegationBook book, JdbcDelegation delegation) {
        this.book = book;
        this.delegation = delegation;
    }

    /// @param typed `meeting` (its entry of the log), `item`, `formal` (`true`), `text.lv`, `text.en`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.hold(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs("item", new Bilingual("Darba kārtības punkts", "Item of the agenda"), ARTICLE)
                .fitsTick("formal", new Bilingual("Formāli balso", "Formally voted on"));
        var lv = text(typed, "text.lv", new Bilingual("Viedoklis latviski", "Opinion in Latvian"));
        var en = text(typed, "text.en", new Bilingual("Viedoklis angliski", "Opinion in English"));
        var entry = DelegationBook.entry(typed.text("meeting"));
        var meeting = entry.isEmpty()
                ? null
                : delegation.findMeeting(agreement.id(), entry.getAsLong()).orElse(null);
        if (meeting == null) {
            typed.against("Tādas sēdes nav.", "There is no such meeting.");
        } else if (meeting.body() != Body.FINANCE_COMMITTEE || !meeting.attended()) {
            typed.against(
                    "Viedokli piefiksē Finanšu komitejas sēdē, kurā valsts bija klāt (II.2. pants).",
                    "An opinion is noted in a meeting of the Finance Committee at which the State was present (Article II.2).");
        }
        if (meeting == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var formal = typed.ticked("formal");
        var texts = new TreeMap<>(typed.only(List.of("meeting", "item", "text.lv", "text.en")));
        texts.put("formal", String.valueOf(formal));
        var done = book.append(agreement, "RecordOpinion", texts, actor);
        delegation.add(
                meeting.entry(), new Meeting.Opinion(done, typed.text("item"), formal, new Bilingual(lv, en), null));
        return new Outcome.Done(done);
    }

    private static String text(TypedForm typed, String name, Bilingual label) {
        var text = typed.text(name).replace('\t', ' ');
        if (text.isEmpty()) {
            typed.against(
                    label.lv() + ": jāaizpilda " + ARTICLE.lv() + ".",
                    label.en() + ": must be filled in " + ARTICLE.en() + ".");
        }
        Sent.unfit(text, LONGEST)
                .forEach(wrong -> typed.against(label.lv() + ": " + wrong.lv(), label.en() + ": " + wrong.en()));
        return text;
    }
}
