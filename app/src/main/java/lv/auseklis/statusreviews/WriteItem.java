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
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Sent;

/// Saves what is written for an item of the file as its next version. Where somebody saved another one meanwhile,
/// nothing is written and both are shown.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class WriteItem {

    static final int LONGEST = 10_000;

    private final ReviewBook book;
    private final ReviewDossiers dossiers;
    private final JdbcReviewDossiers table;

    WriteItem(ReviewBook book, ReviewDossiers dossiers, JdbcReviewDossiers table) {
        this.book = book;
        this.dossiers = dossiers;
        this.table = table;
    }

    /// @param typed `version` (the one that was opened, 0 for none), `text.lv`, `text.en`, `responsible`, `state`
    record Command(UUID review, UUID item, Map<String, String> typed) {}

    Outcome write(Command command, Actor actor, LocalDate today) {
        var review = book.held(command.review());
        var dossier = dossiers.of(review);
        var part = dossier.find(command.item()).orElseThrow(DossierFiles::missing);
        var typed = new TypedForm(command.typed(), today, DossierFiles.closed(dossier))
                .fits("responsible", new Bilingual("Atbildīgais", "Responsible"));
        var lv = text(typed, "text.lv", new Bilingual("Teksts latviski", "Text in Latvian"));
        var en = text(typed, "text.en", new Bilingual("Teksts angliski", "Text in English"));
        var state = ItemText.State.find(typed.text("state")).orElse(null);
        if (state == null) {
            typed.against("Stāvoklis: izvēlieties to no saraksta.", "State: choose it from the list.");
        } else if (state != ItemText.State.DRAFT && (lv.isEmpty() || en.isEmpty())) {
            typed.against(
                    "Gatavam punktam vajadzīgs teksts abās valodās; ja punkts nav vajadzīgs, tajā raksta iemeslu"
                            + " (III.3. pants).",
                    "An item that is ready has its text in both languages; one that is not needed has the reason there"
                            + " (Article III.3).");
        }
        if (state == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        if (part.text() != null && !typed.text("version").equals(String.valueOf(part.version()))) {
            return new Outcome.Overtaken(part.text());
        }
        var version = part.version() + 1;
        var texts = new TreeMap<>(typed.only(List.of("text.lv", "text.en", "responsible", "state")));
        texts.put("case", review.id().toString());
        texts.put("item", command.item().toString());
        texts.put("version", String.valueOf(version));
        var entry = book.append(review.agreement(), "WriteItem", texts, actor);
        table.add(review.id(), new ItemText(entry, command.item(), version, lv, en, typed.text("responsible"), state));
        return new Outcome.Done(entry);
    }

    private static String text(TypedForm typed, String name, Bilingual label) {
        var text = typed.text(name);
        Sent.unfit(text.replace('\t', ' '), LONGEST)
                .forEach(wrong -> typed.against(label.lv() + ": " + wrong.lv(), label.en() + ": " + wrong.en()));
        return text.replace('\t', ' ');
    }
}
