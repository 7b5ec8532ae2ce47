package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;

/// Strikes the latest stage of a review that was recorded wrongly, or a review that was opened by mistake. It stays to
/// be seen; the order of the stages stays whole, so only the latest one can be struck, and the end of a
/// review only while no other one goes on.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("R2")
class StrikeStage {

    private final ReviewBook book;
    private final JdbcReviews reviews;

    StrikeStage(ReviewBook book, JdbcReviews reviews) {
        this.book = book;
        this.reviews = reviews;
    }

    /// @param typed `struck` (the entry of the log that recorded it), `reason`
    record Command(UUID review, Map<String, String> typed) {}

    Outcome strike(Command command, Actor actor, LocalDate today) {
        var review = book.held(command.review());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs(
                        "reason",
                        new Bilingual("Iemesls", "Reason"),
                        new Bilingual("(svītrotais paliek redzams)", "(what is struck stays visible)"));
        var latest = review.latest().map(Review.Recorded::entry).orElse(review.entry());
        if (!typed.text("struck").equals(String.valueOf(latest))) {
            typed.against(
                    "Svītrot var tikai pēdējo soli, bet pārskatīšanu – tikai bez soļiem (III.3. pants nosaka secību).",
                    "Only the latest stage can be struck, a review only without stages (Article III.3 sets the order).");
        }
        if (!review.isOpen() && isAnotherOpen(review)) {
            typed.against(
                    "Bez šī soļa pārskatīšana atkal notiktu, bet jau notiek cita; vispirms svītrojiet to vai pabeidziet"
                            + " (III.3. pants).",
                    "Without this stage the review would go on again, but another one is going on; strike or finish that"
                            + " one first (Article III.3).");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of(
                "struck",
                String.valueOf(latest),
                "reason",
                typed.text("reason"),
                "case",
                review.id().toString());
        var entry = book.append(review.agreement(), "StrikeStage", texts, actor);
        reviews.strike(latest, entry, typed.text("reason"));
        return new Outcome.Done(entry);
    }

    private boolean isAnotherOpen(Review review) {
        return reviews.listOf(review.agreement(), Moment.ALL_KNOWN).stream()
                .anyMatch(other -> other.isOpen() && !other.id().equals(review.id()));
    }
}
