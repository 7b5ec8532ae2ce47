package lv.auseklis.statusreviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reviews for everybody, and what their forms send. What is refused comes back with what was typed.
@RestController
class ReviewForms {

    private final CernDoor door;
    private final ReviewActs acts;
    private final ReviewsPage page;
    private final Clock clock;

    ReviewForms(CernDoor door, ReviewActs acts, ReviewsPage page, Clock clock) {
        this.door = door;
        this.acts = acts;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping({"/lv/cern/parskatisana", "/en/cern/reviews"})
    ResponseEntity<String> reviews(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        return page.show(HttpStatus.OK, Sheet.EMPTY, Moment.of(asOf, knownOn, LocalDate.now(clock)), language);
    }

    @PostMapping({"/lv/cern/parskatisana/darbiba", "/en/cern/reviews/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = CernDoor.keeper();
        var typed = Sent.storable(sent);
        var outcome = acts.act(act, door.agreement(Agreement.LATVIA), typed, actor, LocalDate.now(clock));
        return outcome instanceof Outcome.Refused refused
                ? page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Sheet(act, typed, refused.reasons()),
                        page.today(),
                        language)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", ReviewsPage.REVIEWS.in(language))
                        .build();
    }
}
