package lv.auseklis.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
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
    private final AmendEntry amend;
    private final CarryOutReorganisation carryOut;
    private final DeferAmendment defer;
    private final RefuseAmendment refuse;
    private final AnswerAmendment answer;
    private final WithdrawAmendment withdraw;
    private final AmendmentPage page;
    private final Pages pages;
    private final Clock clock;

    AmendmentForms(
            InstitutionCase cases,
            AmendEntry amend,
            CarryOutReorganisation carryOut,
            DeferAmendment defer,
            RefuseAmendment refuse,
            AnswerAmendment answer,
            WithdrawAmendment withdraw,
            AmendmentPage page,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.amend = amend;
        this.carryOut = carryOut;
        this.defer = defer;
        this.refuse = refuse;
        this.answer = answer;
        this.withdraw = withdraw;
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
        return switch (carriedOut(act, found, typed, entry, actor, today)) {
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

    private Outcome carriedOut(
            String act, Amendment about, Map<String, String> typed, long seen, Actor actor, LocalDate today) {
        var id = about.id();
        var reasons = typed.getOrDefault("reasons", "");
        var until = Day.find(typed.getOrDefault("until", "")).orElse(null);
        return switch (act) {
            case "amend" -> amend.amend(new AmendEntry.Command(id, reasons, seen), actor, today);
            case "remove" ->
                carryOut.carryOut(
                        new CarryOutReorganisation.Command(
                                id,
                                typed.getOrDefault(ReorganisationCheck.SUCCESSOR, ""),
                                typed.getOrDefault(ReorganisationCheck.OWNER, ""),
                                reasons,
                                seen),
                        actor,
                        today);
            case "defer" -> defer.defer(new DeferAmendment.Command(id, reasons, until), actor, today);
            case "refuse" -> refuse.refuse(new RefuseAmendment.Command(id, reasons), actor, today);
            case "answer" -> {
                var version = (int) ChangeForms.number(typed.getOrDefault("version", ""));
                yield answer.answer(new AnswerAmendment.Command(id, typed, version), actor, today);
            }
            case "withdraw" -> withdraw.withdraw(new WithdrawAmendment.Command(id), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
