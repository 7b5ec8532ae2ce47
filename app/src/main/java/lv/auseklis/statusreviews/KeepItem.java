package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Sent;

/// Adds an item to the template of the file, or changes one. Files that were given keep the template of
/// their day.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class KeepItem {

    private static final Bilingual ARTICLE = new Bilingual("(III.3. pants)", "(Article III.3)");

    private final ReviewBook book;
    private final JdbcReviewDossiers dossiers;

    KeepItem(ReviewBook book, JdbcReviewDossiers dossiers) {
        this.book = book;
        this.dossiers = dossiers;
    }

    /// @param typed `item` (empty for a new one), `position`, `title.lv`, `title.en`, `source`, `verified` (`true`)
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome keep(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.held(agreement);
        var typed = new TypedForm(command.typed(), today, List.of());
        var known = dossiers.findItem(agreement.id(), Sent.id(typed.text("item")));
        if (known.isEmpty() && !typed.text("item").isEmpty()) {
            typed.against("Tāda punkta veidnē nav.", "There is no such item in the template.");
        }
        return keep(agreement, known.map(TemplateItem::item).orElseGet(UUID::randomUUID), typed, actor);
    }

    private Outcome keep(Agreement agreement, UUID item, TypedForm typed, Actor actor) {
        typed.needsBoth("title", new Bilingual("Nosaukums", "Title"), ARTICLE)
                .needs("source", new Bilingual("Avots", "Source"), ARTICLE);
        if (!typed.text("position").matches("[1-9]\\d{0,2}")) {
            typed.against("Vieta: skaitlis no 1 līdz 999.", "Place: a number from 1 to 999.");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var verified = typed.text("verified").equals("true");
        var texts = new TreeMap<>(typed.only(List.of("position", "title.lv", "title.en", "source")));
        texts.put("item", item.toString());
        texts.put("verified", String.valueOf(verified));
        var entry = book.append(agreement.id(), "KeepItem", texts, actor);
        var title = new Bilingual(typed.text("title.lv"), typed.text("title.en"));
        var place = Integer.parseInt(typed.text("position"));
        dossiers.add(
                agreement.id(), new TemplateItem(item, entry, place, title, typed.text("source"), verified), false);
        return new Outcome.Done(entry);
    }
}
