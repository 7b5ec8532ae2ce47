package lv.auseklis.statusreviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Makes the page of reviews: the stages with what is next, by when and who acts, and the forms of those who keep the
/// record.
@Component
class ReviewsPage {

    static final Address REVIEWS = Section.CERN.address().then("/parskatisana", "/reviews");

    private final CernDoor door;
    private final JdbcReviews reviews;
    private final ReviewDossiers dossiers;
    private final StateOnDay states;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    ReviewsPage(
            CernDoor door,
            JdbcReviews reviews,
            ReviewDossiers dossiers,
            StateOnDay states,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.states = states;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param all      as they stood on the day; those opened by mistake are left out; the newest first
    /// @param dossier  of the open review as it is now; null where there is none
    /// @param complete what Article III.3 says of the dossier; null where there is none
    record View(
            StateOnDay.Found state,
            List<Review> all,
            @Nullable Dossier dossier,
            Inquiry.@Nullable Answered complete,
            Rulebook rulebook,
            boolean keeps,
            Sheet sheet,
            Moment moment) {

        Optional<Review> open() {
            return all.stream().filter(Review::isOpen).findFirst();
        }

        /// The review whose latest stage may be struck: the open one, else the newest.
        Optional<Review> strikable() {
            return open().or(() -> all.stream().findFirst());
        }

        /// The entry that may be struck: of the latest stage, else of the review itself.
        long strikable(Review review) {
            return review.latest().map(Review.Recorded::entry).orElse(review.entry());
        }
    }

    ResponseEntity<String> show(HttpStatus status, Sheet sheet, Moment moment, Language language) {
        var agreement = door.agreement(Agreement.LATVIA);
        var words = pages.words(language);
        var page = pages.page(language, REVIEWS.then(moment.query()), words.t("statusreviews.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("statusreviews.lead"))
                .twin("csv", "text/csv", "/cern/reviews.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/reviews" + moment.query());
        var all = on(agreement, moment);
        var dossier = all.stream()
                .filter(review -> !moment.isPast())
                .filter(Review::isOpen)
                .findFirst()
                .map(dossiers::of)
                .orElse(null);
        var view = new View(
                states.of(agreement, moment.asOf(), moment.knownBefore()),
                all,
                dossier,
                dossier == null ? null : dossiers.ask(dossier, moment.asOf()),
                rulebook,
                CernDoor.keeps() && !moment.isPast(),
                sheet,
                moment);
        return pages.show(status, "statusreviews/index.jte", page, view);
    }

    /// The reviews as they stood, the newest first.
    List<Review> on(Agreement agreement, Moment moment) {
        return reviews.listOn(agreement.id(), moment.asOf(), moment.knownBefore());
    }

    Moment today() {
        return Moment.of(null, null, LocalDate.now(clock));
    }
}
