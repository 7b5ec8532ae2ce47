package lv.auseklis.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Answers a rule from facts, and counts a term from its anchor. Keeps nothing.
@RestController
class EvaluateApi {

    private final Rulebook rulebook;
    private final Rules rules;
    private final LegalTime time;

    EvaluateApi(Rulebook rulebook, Rules rules, LegalTime time) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.time = time;
    }

    /// What [#evaluate] takes. It is read leniently from JSON, so that every flaw can be named with its pointer.
    ///
    /// @param facts by the schema `facts` of the rule
    record Question(
            @Schema(example = "L28(2)2") String rule,
            @Schema(example = "2019-01-01") LocalDate on,
            Map<String, Object> facts) {}

    /// What [#deadline] takes.
    ///
    /// @param anchor may be left out where the rule or a setting names the day
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Term(
            @Schema(example = "L30(1)b") String rule,

            @Schema(example = "2024-01-31") @Nullable LocalDate anchor) {}

    @PostMapping("/api/v1/law/evaluate")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Question.class)))
    FindingView evaluate(@RequestBody JsonNode body) {
        var flaws = new ArrayList<Flaw>();
        var rule = rule(body, flaws);
        var on = day(body, "on", flaws);
        var found = rule == null ? null : rules.find(rule.id()).orElse(null);
        if (rule != null && found == null) {
            flaws.add(
                    new Flaw(
                            "/rule",
                            new Bilingual(
                                    "uz šo normu programma neatbild; kuras tā atbild, redzams /api/v1/law/rules (answered)",
                                    "the program does not answer this rule; /api/v1/law/rules shows those it does (answered)")));
        }
        var reader = new FactsReader();
        var facts = found == null ? null : reader.read(found.shape(), body.get("facts"), "/facts");
        flaws.addAll(reader.flaws());
        if (!flaws.isEmpty() || rule == null || on == null || facts == null) {
            throw Problem.unprocessable(flaws);
        }
        return FindingView.of(rules.judge(rule.id(), facts, on), rulebook);
    }

    @PostMapping("/api/v1/law/deadline")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Term.class)))
    DeadlineView deadline(@RequestBody JsonNode body) {
        var flaws = new ArrayList<Flaw>();
        var rule = rule(body, flaws);
        var anchor = body.hasNonNull("anchor") ? day(body, "anchor", flaws) : null;
        if (anchor != null && !LegalTime.supports(anchor)) {
            flaws.add(new Flaw(
                    "/anchor", new Bilingual("gads ir no 1900 līdz 2999", "the year is between 1900 and 2999")));
        }
        if (!flaws.isEmpty() || rule == null) {
            throw Problem.unprocessable(flaws);
        }
        return DeadlineView.of(answered(time.compute(rule.id(), anchor)));
    }

    private static TermAnswer answered(TermAnswer answer) {
        return switch (answer) {
            case TermAnswer.NoDeadline none ->
                throw Problem.unprocessable(
                        List.of(new Flaw("/rule", new Bilingual("normai nav termiņa", "the rule has no time limit"))));
            case TermAnswer.NeedsAnchor needs ->
                throw Problem.unprocessable(List.of(new Flaw(
                        "/anchor",
                        new Bilingual(
                                "jānorāda diena, no kuras skaita: "
                                        + needs.anchor().lv(),
                                "the day to count from is needed: "
                                        + needs.anchor().en()))));
            case TermAnswer.Computed computed -> computed;
            case TermAnswer.NotInForce notInForce -> notInForce;
        };
    }

    /// The rule named; null with a flaw if none is named. An unknown one is 404.
    private @Nullable LegalRule rule(JsonNode body, List<Flaw> flaws) {
        var id = body.get("rule");
        if (id == null || !id.isString()) {
            flaws.add(new Flaw("/rule", new Bilingual("jānorāda normas apzīmējums", "the id of a rule is needed")));
            return null;
        }
        return RuleId.parse(id.stringValue()).flatMap(rulebook::find).orElseThrow(LawApi::unknown);
    }

    private static @Nullable LocalDate day(JsonNode body, String name, List<Flaw> flaws) {
        var text = body.get(name);
        var day = text != null && text.isString() ? Day.find(text.stringValue()) : Optional.<LocalDate>empty();
        if (day.isEmpty()) {
            flaws.add(new Flaw("/" + name, FactsReader.NO_DAY));
        }
        return day.orElse(null);
    }
}
