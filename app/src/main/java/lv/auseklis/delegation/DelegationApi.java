package lv.auseklis.delegation;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Rulebook;
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

/// Representatives, meetings and the question about rights in them, for programs.
@RestController
class DelegationApi {

    private static final int LATEST = 500;
    private static final String HEAD = "function,name,from,to,standing,notified,acknowledged,document,entry\r\n";

    private final CernDoor door;
    private final JdbcDelegation delegation;
    private final Participation participation;
    private final DelegationActs acts;
    private final Rulebook rulebook;
    private final Clock clock;

    DelegationApi(
            CernDoor door,
            JdbcDelegation delegation,
            Participation participation,
            DelegationActs acts,
            Rulebook rulebook,
            Clock clock) {
        this.door = door;
        this.delegation = delegation;
        this.participation = participation;
        this.acts = acts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /// @param right `ATTEND`, `SPEAK` or `VOTE`
    record MeetingRightView(String right, Answer answer, List<Bilingual> reasons, List<FindingView> findings) {}

    /// @param standing how far it is on the day asked about
    record RepresentativeView(
            long entry,
            Representative.Function function,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            Representative.Place standing,
            @Nullable LocalDate notified,
            @Nullable LocalDate acknowledged,
            String reference) {

        static RepresentativeView of(Representative one, LocalDate on) {
            return new RepresentativeView(
                    one.entry(),
                    one.function(),
                    one.name(),
                    one.from(),
                    one.lastDay().orElse(null),
                    one.on(on),
                    day(one, Representative.Place.NOTIFIED),
                    day(one, Representative.Place.ACKNOWLEDGED),
                    one.reference());
        }

        private static @Nullable LocalDate day(Representative one, Representative.Place kind) {
            return one.find(kind).map(Representative.Notice::day).orElse(null);
        }
    }

    /// The text of an opinion is not public.
    ///
    /// @param formal whether it is to be passed to the Council
    /// @param sent   when it was; null where it was not yet
    record OpinionView(
            long entry,
            String item,
            boolean formal,
            @Nullable LocalDate sent,
            @Nullable String addressee) {

        static OpinionView of(Meeting.Opinion opinion) {
            var sent = opinion.sent();
            return new OpinionView(
                    opinion.entry(),
                    opinion.item(),
                    opinion.formal(),
                    sent == null ? null : sent.day(),
                    sent == null ? null : sent.addressee());
        }
    }

    record MeetingView(
            long entry,
            Body body,
            Sitting sitting,
            LocalDate day,
            Bilingual title,
            boolean attended,
            boolean spoke,
            String reference,
            List<OpinionView> opinions) {

        static MeetingView of(Meeting meeting) {
            return new MeetingView(
                    meeting.entry(),
                    meeting.body(),
                    meeting.sitting(),
                    meeting.day(),
                    meeting.title(),
                    meeting.attended(),
                    meeting.spoke(),
                    meeting.reference(),
                    meeting.opinions().stream().map(OpinionView::of).toList());
        }
    }

    /// @param entry the index of the entry in the log
    record DelegationStepView(long entry) {}

    @GetMapping("/api/v1/cern/states/{state}/meeting-rights")
    @Operation(
            description = "Whether the State may be present, speak and vote in a body (`body`: `COUNCIL`,"
                    + " `FINANCE_COMMITTEE`, `SCIENTIFIC_POLICY_COMMITTEE`, `OTHER`) that sits so (`sitting`:"
                    + " `ORDINARY`, `EXTRAORDINARY`, `CLOSED`), on a day (`asOf`) as known on a day (`knownOn`).")
    List<MeetingRightView> rights(
            @PathVariable String state,
            @RequestParam(defaultValue = "COUNCIL") String body,
            @RequestParam(defaultValue = "") String sitting,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = moment(asOf, knownOn);
        var about = Body.find(body)
                .orElseThrow(() -> Problem.unreadable(new Bilingual(
                        "Parametrs „body”: tādas institūcijas nav.", "The parameter ‘body’: there is no such body.")));
        Optional<Sitting> known = Sitting.find(sitting);
        return participation.ask(door.agreement(state), about, known, moment.asOf(), moment.knownBefore()).stream()
                .map(ruled -> new MeetingRightView(
                        ruled.right(),
                        ruled.answer(),
                        ruled.reasons(),
                        ruled.findings().stream()
                                .map(answered -> FindingView.of(answered.finding(), rulebook))
                                .toList()))
                .toList();
    }

    private Moment moment(@Nullable String asOf, @Nullable String knownOn) {
        return Moment.of(asOf, knownOn, LocalDate.now(clock));
    }

    @GetMapping("/api/v1/cern/states/{state}/representatives")
    @Operation(description = "Who acts for the State towards CERN (Article VI.1), with what CERN was told of it.")
    List<RepresentativeView> representatives(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = moment(asOf, knownOn);
        return delegation.listRepresentatives(door.agreement(state).id(), moment.knownBefore()).stream()
                .map(one -> RepresentativeView.of(one, moment.asOf()))
                .toList();
    }

    @GetMapping("/api/v1/cern/states/{state}/meetings")
    @Operation(description = "Meetings and opinions (Article II.2), the newest first, at most 500.")
    List<MeetingView> meetings(@PathVariable String state, @RequestParam(required = false) @Nullable String knownOn) {
        var moment = moment(null, knownOn);
        return delegation.listMeetings(door.agreement(state).id(), moment.knownBefore(), LATEST).stream()
                .map(MeetingView::of)
                .toList();
    }

    @PostMapping("/api/v1/cern/states/{state}/delegation/{act}")
    @Operation(
            description = "`name` (`function`, `name`, `from`, `to`, `contact`, `reference`), `notify`, `acknowledge`,"
                    + " `end` (`representative`, `day`, `reference`), `meeting` (`body`, `sitting`, `day`, `title.lv`,"
                    + " `title.en`, `attended`, `spoke`, `reference`), `opinion` (`meeting`, `item`, `formal`,"
                    + " `text.lv`, `text.en`), `transmit` (`opinion`, `day`, `addressee`, `reference`), `strike`"
                    + " (`struck`, `reason`). With the header Idempotency-Key it is carried out once.")
    DelegationStepView act(
            @PathVariable String state, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = CernDoor.keeper();
        return switch (acts.act(act, door.agreement(state), Sent.storable(body), actor, LocalDate.now(clock))) {
            case Outcome.Done done -> new DelegationStepView(done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }

    @GetMapping("/cern/representatives.csv")
    ResponseEntity<String> table(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = new StringBuilder(HEAD);
        representatives(Agreement.LATVIA, asOf, knownOn).forEach(one -> rows.append(row(one)));
        return CsvTable.answer("cern-representatives.csv", rows.toString());
    }

    private static String row(RepresentativeView one) {
        return CsvTable.line(
                one.function(),
                one.name(),
                one.from(),
                one.to(),
                one.standing(),
                one.notified(),
                one.acknowledged(),
                one.reference(),
                one.entry());
    }
}
