package lv.auseklis.cerngroup;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Requests for support for programs: asked by anybody, read by the secret, answered by the contact point; counts for
/// everybody.
@RestController
class SupportApi {

    private static final int MOST = 200;

    private final JdbcSupport support;
    private final SupportActs acts;
    private final Clock clock;

    SupportApi(JdbcSupport support, SupportActs acts, Clock clock) {
        this.support = support;
        this.acts = acts;
        this.clock = clock;
    }

    /// @param secret by which the answer is read under `/api/v1/cern/group/answers/`; it is told only now
    record ReceivedView(UUID request, String secret, long entry) {}

    /// @param answers the earliest first
    /// @param outcome what came of it; null while it is open
    /// @param days    from the question to the first answer, or to today
    record SupportView(
            UUID id,
            SupportRequest.State state,
            SupportRequest.Topic topic,
            Instant asked,
            long days,
            String organisation,
            String asker,
            String contact,
            String question,
            List<String> answers,
            @Nullable String outcome) {

        static SupportView of(SupportRequest request, LocalDate today) {
            var closed = request.closed();
            return new SupportView(
                    request.id(),
                    request.state(),
                    request.topic(),
                    request.asked(),
                    request.days(today),
                    request.organisation(),
                    request.asker(),
                    request.contact(),
                    request.question(),
                    request.answers().stream().map(SupportRequest.Answer::text).toList(),
                    closed == null ? null : closed.outcome());
        }
    }

    /// @param request what it was done about
    /// @param entry   the index of the entry in the log
    record SupportActView(UUID request, long entry) {}

    @GetMapping("/api/v1/cern/group/support")
    @Operation(description = "How many requests for support came by year and topic, and how many were answered.")
    List<JdbcSupport.Counted> counts() {
        return support.count();
    }

    @PostMapping("/api/v1/cern/group/support")
    @Operation(
            description = "Asks the contact point: `topic` (`PROCUREMENT`, `PEOPLE`, `PROJECTS`, `VISITS`, `OTHER`),"
                    + " `question`; `organisation`, `asker` and `contact` where wanted. 429 where too many came within"
                    + " the hour.")
    ReceivedView ask(@RequestBody Map<String, @Nullable String> body, HttpServletRequest request) {
        if (!acts.allows(request)) {
            throw new Problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-requests",
                    new Bilingual("Pārāk daudz jautājumu", "Too many questions"),
                    AskingPace.TOO_MANY,
                    List.of());
        }
        return switch (acts.ask(Sent.storable(body), request)) {
            case ReceiveRequest.Receipt.Received received ->
                new ReceivedView(received.request(), received.secret().text(), received.entry());
            case ReceiveRequest.Receipt.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }

    @GetMapping("/api/v1/cern/group/answers/{secret}")
    @Operation(description = "What was asked, with the answers, by the secret that was told when it was asked.")
    SupportView answers(@PathVariable String secret) {
        return SupportPages.find(secret, support)
                .map(one -> SupportView.of(one, LocalDate.now(clock)))
                .orElseThrow(SupportBook::missing);
    }

    @GetMapping("/api/v1/cern/group/requests")
    @Operation(description = "What is not closed, the oldest first, at most 200; for the contact point.")
    List<SupportView> open() {
        SignedIn.holding(Grant.COORDINATE_GROUP);
        var today = LocalDate.now(clock);
        return support.listOpen(MOST).stream()
                .map(one -> SupportView.of(one, today))
                .toList();
    }

    @PostMapping("/api/v1/cern/group/requests/{request}/{act}")
    @Operation(
            description = "`answer` (`answer`) or `close` (`outcome`), by the contact point. With the header"
                    + " Idempotency-Key it is carried out once.")
    SupportActView act(
            @PathVariable String request, @PathVariable String act, @RequestBody Map<String, @Nullable String> body) {
        var actor = SignedIn.holding(Grant.COORDINATE_GROUP);
        var typed = new HashMap<>(Sent.storable(body));
        typed.put("request", request);
        return switch (acts.act(act, typed, actor)) {
            case Outcome.Done done -> new SupportActView(done.about(), done.entry());
            case Outcome.Refused refused -> throw Problem.refused(refused.reasons());
        };
    }
}
