package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Records a stage of a review: only the next one in the order of Article III.3, on a day not before the one that it
/// follows.
@Component
class StageRecording {

    private static final Bilingual NO_ARTICLE =
            new Bilingual("(katram solim ir dokuments)", "(every stage has its document)");

    private final ReviewBook book;
    private final JdbcReviews reviews;
    private final Rulebook rulebook;

    StageRecording(ReviewBook book, JdbcReviews reviews, Rulebook rulebook) {
        this.book = book;
        this.reviews = reviews;
        this.rulebook = rulebook;
    }

    Review held(UUID review) {
        return book.held(review);
    }

    /// @param typed `day`, `lastDay` (of a mission), `result` (where there is a choice), `nextBy`, `reference`,
    ///              `note.lv`, `note.en`
    /// @param more  what else stands against it
    Outcome record(
            Stage stage,
            Review review,
            Map<String, String> typed,
            List<Bilingual> more,
            Actor actor,
            String act,
            LocalDate today) {
        var form = new TypedForm(typed, today, more)
                .needsDay("day", new Bilingual("Diena", "Day"))
                .needs("reference", new Bilingual("Dokuments", "Document"), NO_ARTICLE)
                .fits("note.lv", new Bilingual("Piezīme latviski", "Note in Latvian"))
                .fits("note.en", new Bilingual("Piezīme angliski", "Note in English"));
        var day = form.day("day");
        inOrder(stage, review, day, form);
        var last = lastDay(stage, day, form);
        var nextBy = nextBy(last, form);
        chosen(stage, form);
        if (form.text("note.lv").isEmpty() != form.text("note.en").isEmpty()) {
            form.against("Piezīme: rakstiet to abās valodās.", "Note: write it in both languages.");
        }
        if (day.isEmpty() || last.isEmpty() || !form.reasons().isEmpty()) {
            return new Outcome.Refused(form.reasons());
        }
        return new Outcome.Done(keep(stage, review, form, day.get(), last.get(), nextBy.orElse(null), actor, act));
    }

    private long keep(
            Stage stage,
            Review review,
            TypedForm form,
            LocalDate day,
            LocalDate last,
            @Nullable LocalDate nextBy,
            Actor actor,
            String act) {
        var result = stage.results().isEmpty() ? "" : form.text("result");
        var texts = new TreeMap<>(form.only(List.of("reference", "note.lv", "note.en")));
        texts.put("case", review.id().toString());
        texts.put("day", day.toString());
        texts.put("lastDay", last.equals(day) ? "" : last.toString());
        texts.put("result", result);
        texts.put("nextBy", nextBy == null ? "" : nextBy.toString());
        var entry = book.append(review.agreement(), act, texts, actor);
        reviews.add(
                review.id(),
                new Review.Recorded(
                        entry,
                        stage,
                        day,
                        last,
                        result,
                        nextBy,
                        form.text("reference"),
                        form.text("note.lv"),
                        form.text("note.en"),
                        -1));
        return entry;
    }

    private void inOrder(Stage stage, Review review, Optional<LocalDate> day, TypedForm form) {
        var next = review.next();
        if (next.isEmpty() || review.find(stage).isPresent()) {
            form.against(
                    "Šis solis jau ir reģistrēts: " + small(stage.label().lv()) + ".",
                    "This stage is recorded already: " + small(stage.label().en()) + ".");
        } else if (next.get() != stage) {
            var article = rule(next.get()).shortArticle();
            form.against(
                    "Vispirms vajadzīgs: " + small(next.get().label().lv()) + " (" + article.lv() + ").",
                    "First comes: " + small(next.get().label().en()) + " (" + article.en() + ").");
        }
        var before = review.latest().orElse(null);
        if (before != null && day.isPresent() && day.get().isBefore(before.lastDay())) {
            var article = rule(stage).shortArticle();
            form.against(
                    "Diena: tā ir pirms iepriekšējā soļa (" + before.lastDay() + "; " + article.lv() + ").",
                    "Day: it is before the stage that it follows (" + before.lastDay() + "; " + article.en() + ").");
        }
    }

    private LegalRule rule(Stage stage) {
        return rulebook.get(stage.rule());
    }

    private static String small(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /// The last day of a mission, else the day itself; empty where it is wrong.
    private static Optional<LocalDate> lastDay(Stage stage, Optional<LocalDate> day, TypedForm form) {
        if (form.text("lastDay").isEmpty()) {
            return day;
        }
        if (stage != Stage.MISSION) {
            form.against("Pēdējā diena ir tikai braucienam.", "Only a mission has a last day.");
            return day;
        }
        var last = form.day("lastDay").filter(found -> day.isEmpty() || !found.isBefore(day.get()));
        if (last.isEmpty()) {
            form.against(
                    "Pēdējā diena: vajadzīga diena, kas jau ir bijusi un nav pirms pirmās.",
                    "Last day: a day is needed that has been and is not before the first one.");
        }
        return last;
    }

    private static Optional<LocalDate> nextBy(Optional<LocalDate> last, TypedForm form) {
        var text = form.text("nextBy");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = Day.find(text).filter(found -> last.isEmpty() || !found.isBefore(last.get()));
        if (day.isEmpty()) {
            form.against(
                    "Nākamais līdz: vajadzīga diena, kas nav pirms šī soļa.",
                    "Next by: a day is needed that is not before this stage.");
        }
        return day;
    }

    private static void chosen(Stage stage, TypedForm form) {
        if (stage.results().isEmpty()) {
            if (!form.text("result").isEmpty()) {
                form.against("Iznākums: šim solim tāda nav.", "Result: this stage has none.");
            }
        } else if (!stage.results().contains(form.text("result"))) {
            form.against("Iznākums: izvēlieties to no saraksta.", "Result: choose it from the list.");
        }
    }
}
