package lv.auseklis.amendments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.organisations.OtherFact;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import lv.auseklis.registration.ApplicationForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// What representatives report about their institutions, for programs: the same acts as on the page, with the same
/// names of fields.
@RestController
class AmendmentsApi {

    private final InstitutionCase cases;
    private final InstitutionActs acts;
    private final AmendmentActs decisions;
    private final Pages pages;
    private final Clock clock;

    AmendmentsApi(InstitutionCase cases, InstitutionActs acts, AmendmentActs decisions, Pages pages, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param entry     the index of the entry in the log
    /// @param amendment the case that was begun; null where no decision is needed
    record DoneView(long entry, @Nullable UUID amendment) {}

    /// @param seen what the sender saw
    /// @param now  what it says now
    record Meanwhile(String field, String seen, String now) {}

    /// What does not change is left out; `seen` is the latest entry about the institution that the sender knows.
    record Contacts(
            @Schema(example = "2026-11-02") LocalDate since,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            long seen) {}

    record Premises(@Schema(example = "2026-11-02") LocalDate since, String premises, long seen) {}

    @PostMapping("/api/v1/institutions/{number}/contacts")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Contacts.class)))
    DoneView contacts(@PathVariable String number, @RequestBody JsonNode body) {
        return carriedOut("contacts", number, body);
    }

    @PostMapping("/api/v1/institutions/{number}/premises")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Premises.class)))
    DoneView premises(@PathVariable String number, @RequestBody JsonNode body) {
        return carriedOut("premises", number, body);
    }

    /// All facts that the institution has under Section 28(1)(12) from `since` on, those that stay too.
    record Facts(@Schema(example = "2026-11-02") LocalDate since, List<OtherFact> otherFacts, long seen) {}

    @PostMapping("/api/v1/institutions/{number}/other-facts")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = Facts.class)))
    DoneView otherFacts(@PathVariable String number, @RequestBody JsonNode body) {
        return carriedOut("facts", number, body);
    }

    /// Begins a case: `since`, `proof`, and the fields that changed by their names in the log (`name.lv`, `address`,
    /// `city`, `founder`, `head`, `legalForm`, `founded`).
    @PostMapping("/api/v1/institutions/{number}/amendments")
    DoneView amendment(@PathVariable String number, @RequestBody JsonNode body) {
        return carriedOut("submit", number, body);
    }

    @PostMapping("/api/v1/institutions/{number}/acts/{act}")
    @Operation(
            description =
                    "What else pages do about an institution, with the names of their boxes: its representatives"
                            + " `report` a reorganisation and `authorise` a person or `end` that; the official makes a `change`"
                            + " (an error, a court ruling, a decision of the Enterprise Register), adds a note (`annotate`),"
                            + " confirms the data (`confirm`) and recognises the head (`recognise`). Sections 29(3)-(4), 30(1).")
    DoneView act(@PathVariable String number, @PathVariable String act, @RequestBody JsonNode body) {
        return carriedOut(act, number, body);
    }

    @PostMapping("/api/v1/amendments/{amendment}/{act}")
    @Operation(
            description = "In a case about an institution the official decides to `amend`, `defer` or `refuse`, or to"
                    + " carry out a reorganisation (`remove`); its representatives `answer` a deferral or `withdraw`."
                    + " Sections 30(1)-(3). `seen` is the latest entry about the institution that the sender knows.")
    DoneView decide(@PathVariable String amendment, @PathVariable String act, @RequestBody JsonNode body) {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var found = cases.amendment(amendment, actor, today);
        var typed = texts(body);
        var seen = ChangeForms.number(typed.getOrDefault("seen", "-1"));
        var number = cases.of(found).number().value();
        return told(decisions.act(act, found, typed, seen, actor, today), number, typed, seen, actor, today);
    }

    private DoneView carriedOut(String act, String number, JsonNode body) {
        var actor = InstitutionCase.actor();
        var today = LocalDate.now(clock);
        var registration = cases.institution(number, actor, today);
        var typed = texts(body);
        var seen = ChangeForms.number(typed.getOrDefault("seen", ""));
        return told(acts.act(act, registration, typed, seen, actor, today), number, typed, seen, actor, today);
    }

    private DoneView told(
            Outcome outcome, String number, Map<String, String> typed, long seen, Actor actor, LocalDate today) {
        return switch (outcome) {
            case Outcome.Done done -> new DoneView(done.entry(), done.amendment());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
            case Outcome.Overtaken overtaken ->
                throw overtaken(overtaken.latest()).with(versions(number, typed, seen, actor, today));
        };
    }

    /// What reads differently since the sender looked, beside what was sent.
    private Map<String, ?> versions(String number, Map<String, String> sent, long seen, Actor actor, LocalDate today) {
        var now = cases.institution(number, actor, today);
        var meanwhile = InstitutionCase.since(seen, now, today, pages.words(Language.EN)).stream()
                .map(difference -> new Meanwhile(difference.field(), difference.before(), difference.after()))
                .toList();
        return Map.of("latest", now.latestEntry(), "sent", sent, "meanwhile", meanwhile);
    }

    private static Problem overtaken(long latest) {
        return new Problem(
                HttpStatus.CONFLICT,
                "overtaken",
                new Bilingual("Ieraksts mainījies", "The entry has changed"),
                new Bilingual(
                        "Jaunākais ieraksts par institūciju ir " + latest + "; nekas nav pārrakstīts.",
                        "The latest entry about the institution is " + latest + "; nothing was overwritten."),
                List.of());
    }

    private static Map<String, String> texts(JsonNode body) {
        var texts = new TreeMap<String, String>();
        var flaws = new ArrayList<Flaw>();
        if (!body.isObject()) {
            flaws.add(new Flaw("", new Bilingual("vajadzīgs JSON objekts", "a JSON object is needed")));
        }
        body.properties().forEach(field -> {
            var value = field.getValue();
            if (value.isString() || value.isIntegralNumber()) {
                texts.put(field.getKey(), value.asString());
            } else if (value.isArray() && field.getKey().equals(ApplicationForm.OTHER_FACTS.name())) {
                texts.putAll(rows(value, flaws));
            } else if (!value.isNull()) {
                flaws.add(new Flaw("/" + field.getKey(), new Bilingual("vajadzīgs teksts", "a text is needed")));
            }
        });
        if (!flaws.isEmpty()) {
            throw Problem.unprocessable(flaws);
        }
        return OtherFacts.gathered(Sent.storable(texts));
    }

    /// The facts in an array as the rows that a page sends; an empty array leaves none.
    private static Map<String, String> rows(JsonNode facts, List<Flaw> flaws) {
        var box = ApplicationForm.OTHER_FACTS.name();
        var rows = new TreeMap<>(Map.of(box + ".0.name", ""));
        for (int row = 0; row < facts.size(); row++) {
            for (var part : List.of("name", "value", "basis")) {
                var text = facts.get(row).path(part);
                if (text.isString()) {
                    rows.put(box + "." + row + "." + part, text.asString());
                } else {
                    flaws.add(new Flaw(
                            "/%s/%d/%s".formatted(box, row, part),
                            new Bilingual("vajadzīgs teksts", "a text is needed")));
                }
            }
        }
        return rows;
    }
}
