package lv.auseklis.transparency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.tlog.NoteKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// How the log fares, for people and for programs that watch it.
@RestController
class HealthPage {

    static final Address ADDRESS = new Address("/lv/stavoklis", "/en/health");

    private final LogHealth health;
    private final CheckpointCard card;
    private final LogKeys keys;
    private final Pages pages;

    HealthPage(LogHealth health, CheckpointCard card, LogKeys keys, Pages pages) {
        this.health = health;
        this.card = card;
        this.keys = keys;
        this.pages = pages;
    }

    record View(
            boolean sound,
            Optional<LogHealth.Trouble> trouble,
            Optional<LogHealth.CheckResult> check,
            List<LogHealth.WitnessState> witnesses,
            Optional<CheckpointCard.Card> checkpoint,
            List<String> keys,
            boolean mayRotate) {}

    /// @param status  `sound`, or `refuses` while the log is not signed or a check has found it changed
    /// @param since   since when it refuses
    /// @param size    how many entries are signed
    /// @param checked when the log was last replayed as a whole
    record HealthView(
            String status,
            @Nullable Bilingual reason,
            @Nullable Instant since,
            long size,
            @Nullable Instant signed,
            @Nullable Instant checked,
            List<Bilingual> faults,
            List<WitnessView> witnesses) {}

    record WitnessView(String name, long size, @Nullable Bilingual reason, Instant at) {}

    @GetMapping({"/lv/stavoklis", "/en/health"})
    ResponseEntity<String> page(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, ADDRESS, words.t("health.title"))
                .in(Section.LOG)
                .under(words.t("log.title"), Section.LOG.address())
                .described(words.t("health.description"))
                .twin("json", "application/json", "/api/v1/health");
        var view = new View(
                health.isSound(),
                health.trouble(),
                health.check(),
                health.witnesses(),
                card.current(),
                keys.list().stream().map(NoteKey::vkey).toList(),
                SignedIn.actor()
                        .filter(actor -> actor.may(Grant.ROTATE_LOG_KEY))
                        .isPresent());
        return pages.show("transparency/health.jte", page, view);
    }

    /// 200 while the log is sound, 503 while it is not signed or was found changed; the body says why.
    @GetMapping("/api/v1/health")
    ResponseEntity<HealthView> health() {
        var checkpoint = card.current();
        var trouble = health.trouble();
        var check = health.check();
        var view = new HealthView(
                health.isSound() ? "sound" : "refuses",
                trouble.map(LogHealth.Trouble::reason).orElse(null),
                trouble.map(LogHealth.Trouble::since).orElse(null),
                checkpoint.map(CheckpointCard.Card::size).orElse(0L),
                checkpoint.map(CheckpointCard.Card::signed).orElse(null),
                check.map(LogHealth.CheckResult::at).orElse(null),
                check.map(LogHealth.CheckResult::faults).orElse(List.of()),
                health.witnesses().stream()
                        .map(state -> new WitnessView(state.name(), state.size(), state.reason(), state.at()))
                        .toList());
        return ResponseEntity.status(health.isSound() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
