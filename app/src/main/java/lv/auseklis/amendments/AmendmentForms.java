package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the page of a case sends: the decision, the answer, the withdrawal.
@RestController
class AmendmentForms {

    private final InstitutionCase cases;
    private final AmendmentActs acts;
    private final AmendmentPage page;
    private final Pages pages;
    private final Clock clock;

    AmendmentForms(InstitutionCase cases, AmendmentActs acts, AmendmentPage page, Pages pages, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping({"/lv/grozijumi/{amendment:[0-9a-f-]{36}}", "/en/amendments/{amendment:[0-9a-f-]{36}}"})
    ResponseEntity<String> act(
            @PathVariable String amendment,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "-1") String seen,
            Language language) {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var found = cases.amendment(amendment, actor, today);
        var typed = Sent.storable(sent);
        var entry = ChangeForms.number(seen);
        var form = act.equals("answer") ? "answer" : "decide";
        return switch (acts.act(act, found, typed, entry, actor, today)) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", found.page().in(language))
                        .build();
            case Outcome.Refused refused ->
                page.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        cases.amendment(amendment, actor, today),
                        new Told(form, typed, refused.reasons(), false, List.of()),
                        actor,
                        language);
            case Outcome.Overtaken overtaken -> {
                var now = cases.amendment(amendment, actor, today);
                var meanwhile = InstitutionCase.since(entry, cases.of(now), today, pages.words(language));
                var told = new Told(form, typed, List.of(), true, meanwhile);
                yield page.show(HttpStatus.CONFLICT, now, told, actor, language);
            }
        };
    }
}
