package lv.auseklis.statusreviews;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// Starts the template of the file with the items that public sources name, each marked as not verified. Only an empty
/// template starts so.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class StartTemplate {

    private final ReviewBook book;
    private final JdbcReviewDossiers dossiers;

    StartTemplate(ReviewBook book, JdbcReviewDossiers dossiers) {
        this.book = book;
        this.dossiers = dossiers;
    }

    record Command(Agreement agreement) {}

    Outcome start(Command command, Actor actor) {
        var agreement = command.agreement();
        book.held(agreement);
        if (!dossiers.listItems(agreement.id(), Long.MAX_VALUE).isEmpty()) {
            return new Outcome.Refused(List.of(new Bilingual(
                    "Veidnē jau ir punkti; labojiet tos pa vienam.",
                    "The template has items already; edit them one by one.")));
        }
        var texts = new TreeMap<String, String>();
        var items = new ArrayList<TemplateItem>();
        for (var known : StartingItems.read()) {
            var place = items.size() + 1;
            items.add(new TemplateItem(UUID.randomUUID(), 0, place, known.title(), known.source(), false));
            texts.put("title.lv." + place, known.title().lv());
            texts.put("title.en." + place, known.title().en());
            texts.put("source." + place, known.source());
        }
        var entry = book.append(agreement.id(), "StartTemplate", texts, actor);
        items.stream()
                .map(one ->
                        new TemplateItem(one.item(), entry, one.position(), one.title(), one.source(), one.verified()))
                .forEach(one -> dossiers.add(agreement.id(), one, false));
        return new Outcome.Done(entry);
    }
}
