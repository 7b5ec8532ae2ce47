package lv.auseklis.entitlements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
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

/// ‘May this firm's offer, or this person, be considered?’ for everybody, and the suspensions with the forms of those
/// who keep the record.
@RestController
class EntitlementsPages {

    static final Address ENTITLEMENTS = Section.CERN.address().then("/tiesibas", "/entitlements");

    private final CernDoor door;
    private final Considering considering;
    private final JdbcSuspensions suspensions;
    private final SuspensionActs acts;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    EntitlementsPages(
            CernDoor door,
            Considering considering,
            JdbcSuspensions suspensions,
            SuspensionActs acts,
            Rulebook rulebook,
            Pages pages,
            Clock clock) {
        this.door = door;
        this.considering = considering;
        this.suspensions = suspensions;
        this.acts = acts;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param answer  null before it was asked
    /// @param all     what was proposed and confirmed, the newest first
    /// @param holding those that hold on the day asked about
    /// @param keeps   the opaque name of the reader who keeps the record; empty for others
    record View(
            Map<String, String> asked,
            Considering.@Nullable Considered answer,
            List<Suspension> all,
            List<Suspension> holding,
            Rulebook rulebook,
            String keeps,
            Sheet sheet,
            Moment moment) {

        static final List<String> ASKED =
                List.of("kind", "originates", "national", "limitedDuration", "running", "published", "runsTo");
        static final List<String> KINDS = List.of("offer", "staff", "fellow", "student", "associate");

        String asked(String name) {
            return asked.getOrDefault(name, "");
        }

        boolean isLifted(Suspension suspension) {
            return SuspensionBook.liftOf(all, suspension).isPresent();
        }
    }

    @GetMapping({"/lv/cern/tiesibas", "/en/cern/entitlements"})
    ResponseEntity<String> entitlements(@RequestParam Map<String, String> asked, Language language) {
        var moment = Moment.of(asked.get("asOf"), asked.get("knownOn"), LocalDate.now(clock));
        return show(HttpStatus.OK, Sent.storable(asked), moment, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/tiesibas/darbiba", "/en/cern/entitlements/act"})
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
                        .header("Location", ENTITLEMENTS.in(language))
                        .build();
        };
    }

    private ResponseEntity<String> show(
            HttpStatus status, Map<String, String> asked, Moment moment, Sheet sheet, Language language) {
        var words = pages.words(language);
        var page = pages.page(language, address(asked, moment), words.t("entitlements.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("entitlements.lead"));
        var agreement = door.agreement(Agreement.LATVIA);
        var all = suspensions.listOf(agreement.id(), moment.knownBefore());
        var answer = asked.containsKey("kind")
                ? considering.ask(agreement, asked, moment.asOf(), moment.knownBefore())
                : null;
        var view = new View(
                asked,
                answer,
                all.reversed(),
                SuspensionBook.holding(all, moment.asOf()),
                rulebook,
                CernDoor.keeps() ? CernDoor.keeper().account() : "",
                sheet,
                moment);
        return pages.show(status, "entitlements/index.jte", page, view);
    }

    /// The address of the question, whose parameters it is asked by.
    private static Address address(Map<String, String> asked, Moment moment) {
        var parameters = moment.parameters();
        View.ASKED.forEach(name -> parameters.put(name, asked.getOrDefault(name, "")));
        return ENTITLEMENTS.then(Address.query(parameters));
    }
}
