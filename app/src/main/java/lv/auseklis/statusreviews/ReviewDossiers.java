package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The files of reviews, and whether one is complete.
@Component
@Cites("AIII.3c")
class ReviewDossiers {

    private static final RuleId COMPLETE = RuleId.of("AIII.3c");

    private final JdbcReviewDossiers dossiers;
    private final Rules rules;

    ReviewDossiers(JdbcReviewDossiers dossiers, Rules rules) {
        this.dossiers = dossiers;
        this.rules = rules;
    }

    Dossier of(Review review) {
        var given = review.find(Stage.FILE);
        var items = dossiers.listItems(
                review.agreement(), given.map(Review.Recorded::entry).orElse(Long.MAX_VALUE));
        var texts = dossiers.listTexts(review.id()).stream().collect(Collectors.toMap(ItemText::item, text -> text));
        var attached =
                dossiers.listAttached(review.id()).stream().collect(Collectors.groupingBy(Dossier.Attached::item));
        var parts = items.stream()
                .map(item ->
                        new Dossier.Part(item, texts.get(item.item()), attached.getOrDefault(item.item(), List.of())))
                .toList();
        return new Dossier(review, parts, given.isPresent());
    }

    /// What Article III.3 says of it.
    Inquiry.Answered ask(Dossier dossier, LocalDate on) {
        var known = new HashMap<String, @Nullable Object>();
        known.put("items", dossier.parts().size());
        known.put("ready", dossier.done());
        known.put("unverified", dossier.unverified());
        return rules.ask(COMPLETE, known, on);
    }

    /// Why it cannot be given yet: the answer of Article III.3 and each item with what is missing; empty where it can.
    List<Bilingual> lacking(Dossier dossier, LocalDate on) {
        var answered = ask(dossier, on);
        if (!answered.finding().is(Answer.NO)) {
            return List.of();
        }
        var article = answered.rule().shortArticle();
        var lacking = new ArrayList<Bilingual>();
        answered.finding()
                .reasons()
                .forEach(reason -> lacking.add(new Bilingual(
                        reason.lv() + " (" + article.lv() + ")", reason.en() + " (" + article.en() + ")")));
        dossier.parts().stream()
                .filter(part -> !part.isDone())
                .forEach(part -> lacking.add(new Bilingual(
                        "Nav gatavs: " + part.item().title().lv() + ".",
                        "Not ready: " + part.item().title().en() + ".")));
        return lacking;
    }
}
