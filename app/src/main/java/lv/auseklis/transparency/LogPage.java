package lv.auseklis.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.datatypes.Language;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Erasure;
import lv.auseklis.ledger.Openings;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The log for people: what it is, how to check it, its last entries, and each entry with what proves it.
@RestController
class LogPage {

    private static final int PAGE = 12;

    private final Entries entries;
    private final PublishedLog log;
    private final Openings openings;
    private final Extracts extracts;
    private final LogGrowth growth;
    private final CheckpointCard card;
    private final LogHealth health;
    private final List<Subjects> subjects;
    private final ErasureForms erasures;
    private final Pages pages;

    LogPage(
            Entries entries,
            PublishedLog log,
            Openings openings,
            Extracts extracts,
            LogGrowth growth,
            CheckpointCard card,
            LogHealth health,
            List<Subjects> subjects,
            ErasureForms erasures,
            Pages pages) {
        this.entries = entries;
        this.log = log;
        this.openings = openings;
        this.extracts = extracts;
        this.growth = growth;
        this.card = card;
        this.health = health;
        this.subjects = subjects;
        this.erasures = erasures;
        this.pages = pages;
    }

    /// @param before the index before which the next page ends; null at the beginning of the log
    record ListView(
            long size,
            boolean sound,
            Optional<CheckpointCard.Card> checkpoint,
            List<Entry> entries,
            boolean latest,
            @Nullable Long before,
            List<LogGrowth.Year> growth) {}

    /// One field of an entry: its opened value, what removed it, what closed it, or none of them where it is not
    /// public.
    record Field(
            String name,
            String commitment,
            @Nullable String value,
            @Nullable Erasure erasure,
            @Nullable Bilingual closed) {

        /// The value in words: days of validity as a language writes them, all else as it stands.
        @Nullable
        String text(Words words) {
            return value == null || !name.equals("valid")
                    ? value
                    : DateRange.parse(value)
                            .map(range -> words.date(range.from(), "") + " – "
                                    + words.date(range.lastDay().orElse(null), "…"))
                            .orElse(value);
        }
    }

    /// @param later   the next entry about the same, null if this is the latest
    /// @param erasure for readers who may remove values
    record OneView(
            Entry entry,
            Optional<Proved.Proof> proof,
            Map<String, String> published,
            List<Field> fields,
            @Nullable Long later,
            Optional<Subjects.Subject> subject,
            Optional<ErasureForms.Form> erasure) {}

    @GetMapping({"/lv/zurnals", "/en/log"})
    ResponseEntity<String> list(@RequestParam(required = false) @Nullable Long before, Language language) {
        var words = pages.words(language);
        var address =
                before == null ? Section.LOG.address() : Section.LOG.address().then("?before=" + before);
        var page = pages.page(language, address, words.t("log.title"))
                .in(Section.LOG)
                .described(words.t("log.description"))
                .twin("json", "application/json", "/api/v1/changes")
                .twin("csv", "text/csv", "/log/growth.csv");
        var found = entries.listLatest(before == null ? Long.MAX_VALUE : before, PAGE);
        var next = found.isEmpty() || found.getLast().index() == 0
                ? null
                : found.getLast().index();
        return pages.show(
                "transparency/list.jte",
                page,
                new ListView(
                        entries.size(), health.isSound(), card.current(), found, before == null, next, growth.years()));
    }

    @GetMapping("/log/growth.csv")
    ResponseEntity<String> growth() {
        return ResponseEntity.ok()
                .contentType(
                        new org.springframework.http.MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .body(growth.csv());
    }

    @GetMapping({"/lv/zurnals/{index:\\d{1,18}}", "/en/log/{index:\\d{1,18}}"})
    ResponseEntity<String> entry(@PathVariable long index, Language language) {
        return show(HttpStatus.OK, index, language, ErasureForms.Typed.NOTHING);
    }

    /// The page of one entry, perhaps with what was typed into the form on it.
    ResponseEntity<String> show(HttpStatus status, long index, Language language, ErasureForms.Typed typed) {
        var entry = entries.findEntry(index)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Žurnālā tāda ieraksta nav. Ierakstu skaits: " + entries.size() + ".",
                        "The log has no such entry. It holds " + entries.size() + " entries.")));
        var words = pages.words(language);
        var page = pages.page(language, address(index), words.t("log.entry-title", index))
                .in(Section.LOG)
                .under(words.t("log.title"), Section.LOG.address())
                .twin("json", "application/json", "/api/v1/log/entries/" + index);
        return pages.show(status, "transparency/entry.jte", page, view(entry, typed));
    }

    static Address address(long index) {
        return Section.LOG.address().then("/" + index);
    }

    private OneView view(Entry entry, ErasureForms.Typed typed) {
        var later = entries.findNext(entry.entity(), entry.index());
        var subject = subjects.stream()
                .flatMap(register -> register.findSubject(entry.entity()).stream())
                .findFirst();
        var fields = fields(entry);
        return new OneView(
                entry,
                log.find(entry.index()),
                LeafTexts.published(entry.leaf()),
                fields,
                later.isPresent() ? later.getAsLong() : null,
                subject,
                erasures.find(entry, fields, typed));
    }

    private List<Field> fields(Entry entry) {
        var opened = extracts.opened(entry);
        var erased = openings.listErasures(entry.index());
        var closed = extracts.closed(entry.register(), entry.entity());
        return LeafTexts.commitments(entry.leaf()).entrySet().stream()
                .map(commitment -> new Field(
                        commitment.getKey(),
                        commitment.getValue(),
                        opened.getOrDefault(commitment.getKey(), Map.of()).get("value"),
                        erased.stream()
                                .filter(erasure -> erasure.field().equals(commitment.getKey()))
                                .findFirst()
                                .orElse(null),
                        closed.get(Extracts.unnumbered(commitment.getKey()))))
                .toList();
    }
}
