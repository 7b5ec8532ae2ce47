package lv.auseklis.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Experiments and institutions as a picture with its table, about a day as known on a day; the forms are for the
/// contact point.
@RestController
@Cites({"C2", "C7"})
class ExperimentsPage {

    static final Address EXPERIMENTS = Section.CERN.address().then("/eksperimenti", "/experiments");

    private static final List<RuleId> SAYINGS =
            Stream.of("C2", "C7", "C8").map(RuleId::of).toList();

    private final Participations participations;
    private final ParticipationActs acts;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    ExperimentsPage(
            Participations participations, ParticipationActs acts, Rulebook rulebook, Pages pages, Clock clock) {
        this.participations = participations;
        this.acts = acts;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param sayings what the page of the CERN Latvia group says of taking part
    record View(Participations.View found, List<LegalRule> sayings, boolean coordinates, Sheet sheet, Moment moment) {

        ExperimentStrip strip() {
            return ExperimentStrip.of(found);
        }
    }

    @GetMapping({"/lv/cern/eksperimenti", "/en/cern/experiments"})
    ResponseEntity<String> experiments(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            Language language) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return show(HttpStatus.OK, Sheet.EMPTY, moment, language);
    }

    @PostMapping({"/lv/cern/eksperimenti/darbiba", "/en/cern/experiments/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var today = LocalDate.now(clock);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, typed, actor, today)) {
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new Sheet(act, typed, refused.reasons()),
                        Moment.of(null, null, today),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", EXPERIMENTS.in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(HttpStatus status, Sheet sheet, Moment moment, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, EXPERIMENTS.then(moment.query()), words.t("participation.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("participation.lead"))
                .twin("csv", "text/csv", "/cern/experiments.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/experiments" + moment.query());
        var view = new View(
                participations.of(moment),
                SAYINGS.stream().map(rulebook::get).toList(),
                SignedIn.may(Grant.COORDINATE_GROUP) && !moment.isPast(),
                sheet,
                moment);
        return pages.show(status, "participation/index.jte", page, view);
    }
}
