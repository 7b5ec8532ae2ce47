package lv.auseklis.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Kind;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Source;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// ‘May Latvia attend, speak, vote?’ for everybody, who acts for Latvia towards CERN, the obligations and their owner,
/// and the meetings; with the forms of those who keep the record.
@RestController
class DelegationPages {

    static final Address DELEGATION = Section.CERN.address().then("/parstavji", "/representatives");

    private static final int LATEST = 50;
    private static final Set<Source> TEXTS = Set.of(Source.AGREEMENT, Source.AGREEMENT_ANNEX);
    private static final Set<Kind> DUTIES = Set.of(Kind.DUTY, Kind.FORMULA, Kind.DEADLINE);

    private final CernDoor door;
    private final JdbcDelegation delegation;
    private final JdbcChoices choices;
    private final Participation participation;
    private final DelegationActs acts;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    DelegationPages(
            CernDoor door,
            JdbcDelegation delegation,
            JdbcChoices choices,
            Participation participation,
            DelegationActs acts,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.delegation = delegation;
        this.choices = choices;
        this.participation = participation;
        this.acts = acts;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param answers     one for each right; none before it was asked
    /// @param associate   what C11 says of an associate
    /// @param member      what C11 says of a full Member, reason by reason the same subjects
    /// @param meetings    the newest first
    /// @param choices     of the forms; none for those who do not keep the record
    /// @param obligations of the State, by the Agreement and its Annex
    record View(
            Body body,
            Map<String, String> asked,
            List<Participation.Ruled> answers,
            Inquiry.Answered associate,
            Inquiry.Answered member,
            List<Representative> representatives,
            List<Meeting> meetings,
            JdbcChoices.Choices choices,
            List<LegalRule> obligations,
            LegalRule owner,
            Rulebook rulebook,
            boolean keeps,
            Sheet sheet,
            Moment moment) {

        String asked(String name) {
            return asked.getOrDefault(name, "");
        }
    }

    @GetMapping({"/lv/cern/parstavji", "/en/cern/representatives"})
    ResponseEntity<String> delegation(@RequestParam Map<String, String> asked, Language language) {
        var moment = Moment.of(asked.get("asOf"), asked.get("knownOn"), LocalDate.now(clock));
        return show(HttpStatus.OK, Sent.storable(asked), moment, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/parstavji/darbiba", "/en/cern/representatives/act"})
    ResponseEntity<String> act(
            @RequestParam Map<String, String> sent, @RequestParam(defaultValue = "") String act, Language language) {
        var actor = CernDoor.keeper();
        var today = LocalDate.now(clock);
        var typed = Sent.storable(sent);
        return switch (acts.act(act, door.agreement(Agreement.LATVIA), typed, actor, today)) {
            case Outcome.Refused refused ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Map.of(),
                        Moment.of(null, null, today),
                        new Sheet(act, typed, refused.reasons()),
                        language);
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header("Location", DELEGATION.in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(
            HttpStatus status, Map<String, String> asked, Moment moment, Sheet sheet, Language language) {
        var agreement = door.agreement(Agreement.LATVIA);
        var body = Body.find(asked.getOrDefault("body", ""));
        var sitting = Sitting.find(asked.getOrDefault("sitting", ""));
        var answers = body.isEmpty()
                ? List.<Participation.Ruled>of()
                : participation.ask(agreement, body.get(), sitting, moment.asOf(), moment.knownBefore());
        var keeps = CernDoor.keeps() && !moment.isPast();
        var view = new View(
                body.orElse(Body.COUNCIL),
                asked,
                answers,
                participation.membership(false, moment.asOf()),
                participation.membership(true, moment.asOf()),
                delegation.listRepresentatives(agreement.id(), moment.knownBefore()),
                delegation.listMeetings(agreement.id(), moment.knownBefore(), LATEST),
                keeps ? choices.of(agreement.id()) : JdbcChoices.Choices.NONE,
                obligations(),
                rulebook.get(RuleId.of("R2")),
                rulebook,
                keeps,
                sheet,
                moment);
        return pages.show(status, "delegation/index.jte", page(asked, moment, language), view);
    }

    private Page page(Map<String, String> asked, Moment moment, Language language) {
        var words = pages.words(language);
        return pages.page(language, address(asked, moment), words.t("delegation.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("delegation.lead"))
                .twin("csv", "text/csv", "/cern/representatives.csv" + moment.query())
                .twin("json", "application/json", "/api/v1/cern/states/LV/representatives" + moment.query());
    }

    /// What the State has to do; the ministry coordinates all of it (R2).
    List<LegalRule> obligations() {
        return rulebook.list().stream()
                .filter(rule -> TEXTS.contains(rule.source()) && DUTIES.contains(rule.kind()))
                .filter(rule -> rule.actor().equals("Latvia"))
                .toList();
    }

    private static Address address(Map<String, String> asked, Moment moment) {
        var parameters = moment.parameters();
        parameters.put("body", asked.getOrDefault("body", ""));
        parameters.put("sitting", asked.getOrDefault("sitting", ""));
        return DELEGATION.then(Address.query(parameters));
    }
}
