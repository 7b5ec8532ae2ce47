package lv.auseklis.statusreviews;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Writes what is done about reviews: one entry in the log for each act, in its transaction, about the State.
@Component
class ReviewBook {

    static final String REGISTER = "statusreviews";

    private final Ledger ledger;
    private final JdbcReviews reviews;

    ReviewBook(Ledger ledger, JdbcReviews reviews) {
        this.ledger = ledger;
        this.reviews = reviews;
    }

    /// The reviews of the State, which is held until the transaction ends.
    List<Review> held(Agreement agreement) {
        ledger.hold(List.of(agreement.id()));
        return reviews.listOf(agreement.id(), Moment.ALL_KNOWN);
    }

    /// Whether there is such a review of this State.
    boolean isOf(Agreement agreement, UUID id) {
        return reviews.findAgreement(id).filter(agreement.id()::equals).isPresent();
    }

    /// The review, whose State is held until the transaction ends.
    ///
    /// @throws Problem 404 where there is none, or it was opened by mistake
    Review held(UUID id) {
        ledger.hold(List.of(reviews.findAgreement(id).orElseThrow(ReviewBook::missing)));
        return standing(id);
    }

    /// @throws Problem 404 where there is none, or it was opened by mistake
    Review standing(UUID id) {
        return reviews.find(id).filter(review -> !review.struck()).orElseThrow(ReviewBook::missing);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual("Tādas pārskatīšanas nav.", "There is no such review."));
    }

    /// @param texts by the names of the boxes; empty ones are not written
    /// @return the index of the entry
    long append(UUID agreement, String act, Map<String, String> texts, Actor actor) {
        var kept = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put("review." + name, text);
            }
        });
        return ledger.append(Fact.of(REGISTER, agreement, act, kept), actor).index();
    }
}
