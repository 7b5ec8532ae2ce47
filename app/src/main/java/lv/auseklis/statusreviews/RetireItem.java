package lv.auseklis.statusreviews;

import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.pages.Sent;

/// Takes an item out of the template of the file. What was written for it stays; files that were given keep it.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class RetireItem {

    private final ReviewBook book;
    private final JdbcReviewDossiers dossiers;

    RetireItem(ReviewBook book, JdbcReviewDossiers dossiers) {
        this.book = book;
        this.dossiers = dossiers;
    }

    record Command(Agreement agreement, String item) {}

    Outcome retire(Command command, Actor actor) {
        var agreement = command.agreement();
        book.held(agreement);
        var known = dossiers.findItem(agreement.id(), Sent.id(command.item()));
        if (known.isEmpty()) {
            return new Outcome.Refused(
                    List.of(new Bilingual("Tāda punkta veidnē nav.", "There is no such item in the template.")));
        }
        var item = known.get();
        var texts = Map.of("item", item.item().toString());
        var entry = book.append(agreement.id(), "RetireItem", texts, actor);
        dossiers.add(
                agreement.id(),
                new TemplateItem(item.item(), entry, item.position(), item.title(), item.source(), item.verified()),
                true);
        return new Outcome.Done(entry);
    }
}
