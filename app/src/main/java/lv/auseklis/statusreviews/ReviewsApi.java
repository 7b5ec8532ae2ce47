package lv.auseklis.statusreviews;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.RuleId;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The reviews for programs, and the acts about them.
@RestController
class ReviewsApi {

    private static final String HEAD = "review,opened,due,stage,rule,day,last_day,result,next_by,document,entry\r\n";

    private final CernDoor door;
    private final ReviewsPage page;
    private final ReviewActs acts;
    private final Clock clock;

    ReviewsApi(CernDoor door, ReviewsPage page, ReviewActs acts, Clock clock) {
        this.door = door;
        this.page = page;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param nextBy by when the document asks for what comes next; null where it names no day
    /// @param entry  the index in the log
    record StageView(
            Stage stage,
            RuleId rule,
            Bilingual title,
            LocalDate day,
            LocalDate lastDay,
            String result,
            @Nullable LocalDate nextBy,
            String reference,
            long entry) {

        static StageView of(Review.Recorded done) {
            return new StageView(
                    done.stage(),
                    done.stage().rule(),
                    done.stage().label(),
                    done.day(),
                    done.lastDay(),
                    done.result(),
                    done.nextBy(),
                    done.reference(),
                    done.entry());
        }
    }

    /// @param due  about when it was due (AIII.3a), as computed when it was opened
    /// @param next the stage to come; null when the Council has finished
    /// @param turn who is to act; null when the Council has finished
    record ReviewView(
            UUID id,
            LocalDate opened,
            @Nullable LocalDate due,
            @Nullable Stage next,
            Stage.@Nullable Turn turn,
            @Nullable LocalDate nextBy,
            List<StageView> stages,
            long entry) {

        static ReviewView of(Review review) {
            return new ReviewView(
                    review.id(),
                    review.opened(),
                    review.due(),
                    review.next().orElse(null),
                    review.next().map(Stage::turn).orElse(null),
                    review.nextBy().orElse(null),
                    standing(review).stream().map(StageView::of).toList(),
                    review.entry());
        }
    }

    /// @param entry the index of the entry in the log
    record ReviewStepView(long entry) {}

    private static List<Review.Recorded> standing(Review review) {
        return review.stages().stream().filter(Review.Recorded::stands).toList();
    }

    @GetMapping("/api/v1/cern/states/{state}/reviews")
    @Operation(
            description =
                    "The reviews of a State (Article III.3) about a day (`asOf`) as known on a day (`knownOn`), the"
                            + " newest first: what was done, what is next, whose turn it is and by when, where a document says"
                            + " so.")
    List<ReviewView> list(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return page.on(door.agreement(state), moment).stream()
                .map(ReviewView::of)
                .toList();
    }

    @PostMapping("/api/v1/cern/states/{state}/reviews/{act}")
    @Operation(
            description = "`open` (`reference`); the stages in their order `task-force`, `file`, `mission` (`lastDay`),"
                    + " `report`, `comments` (`result`: `COMMENTED`, `NONE`), `council` (`result`: `MET`, `NOT_MET`),"
                    + " each with `review`, `day`, `reference` and, where there is one, `nextBy`; `strike` (`review`,"
                    + " `struck`, `reason`). With the header Idempotency-Key it is carried out once.")
    ReviewStepView act(
            @PathVariable String state, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return told(acts.act(act, door.agreement(state), Sent.storable(body), actor, LocalDate.now(clock)));
    }

    static ReviewStepView told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new ReviewStepView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
            case Outcome.Overtaken overtaken -> throw DossierApi.overtaken(overtaken.stands());
        };
    }

    @GetMapping("/cern/reviews.csv")
    ResponseEntity<String> table(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = new StringBuilder(HEAD);
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        page.on(door.agreement(Agreement.LATVIA), moment)
                .forEach(review -> standing(review).forEach(done -> rows.append(row(review, done))));
        return CsvTable.answer("cern-reviews.csv", rows.toString());
    }

    private static String row(Review review, Review.Recorded done) {
        return CsvTable.line(
                review.id(),
                review.opened(),
                review.due(),
                done.stage(),
                done.stage().rule().value(),
                done.day(),
                done.lastDay(),
                done.result(),
                done.nextBy(),
                done.reference(),
                done.entry());
    }
}
