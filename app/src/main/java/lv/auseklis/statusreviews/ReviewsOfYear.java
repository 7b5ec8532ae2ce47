package lv.auseklis.statusreviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was done in reviews of a State in a span of days, and what is next, for reports above.
@Component
public class ReviewsOfYear {

    private final JdbcReviews reviews;

    ReviewsOfYear(JdbcReviews reviews) {
        this.reviews = reviews;
    }

    /// What is next in a review that has not finished.
    ///
    /// @param todo  the key of what is to be done in the texts
    /// @param by    when the document asks for it; null where it names no day
    /// @param entry of the log that it follows
    /// @param own   whether it is the State's turn
    public record NextStep(
            String todo, RuleId rule, @Nullable LocalDate by, long entry, boolean own) {}

    /// @param steps done in the span; entries of the log
    /// @param next  null where no review runs
    public record ReviewsFound(List<Long> steps, @Nullable NextStep next) {}

    /// @param last   of the span that the steps lie in
    /// @param on     about which it is said what is next
    /// @param before what was recorded before this moment counts
    public ReviewsFound of(Agreement agreement, LocalDate first, LocalDate last, LocalDate on, Instant before) {
        var steps = reviews.listOn(agreement.id(), last, before).stream()
                .flatMap(review -> review.stages().stream())
                .filter(done -> done.stands() && !done.day().isBefore(first))
                .map(Review.Recorded::entry)
                .sorted()
                .toList();
        var next = reviews.listOn(agreement.id(), on, before).stream()
                .filter(Review::isOpen)
                .map(ReviewsOfYear::next)
                .findFirst()
                .orElse(null);
        return new ReviewsFound(steps, next);
    }

    private static NextStep next(Review review) {
        var stage = review.next().orElseThrow();
        return new NextStep(
                "statusreviews.todo." + stage.name(),
                stage.rule(),
                review.nextBy().orElse(null),
                review.latest().map(Review.Recorded::entry).orElse(review.entry()),
                stage.turn() == Stage.Turn.STATE);
    }
}
