package lv.auseklis.ledger;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The log for people: what it is, its last entries, and each entry as it is stored.
@RestController
class LogPage {

    private static final int PAGE = 25;

    private final Entries entries;
    private final Pages pages;

    LogPage(Entries entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /// @param before the index before which the next page ends; null at the beginning of the log
    record ListView(
            long size,
            List<Entry> entries,
            boolean latest,
            @Nullable Long before) {}

    @GetMapping({"/lv/zurnals", "/en/log"})
    ResponseEntity<String> list(@RequestParam(required = false) @Nullable Long before, Language language) {
        var words = pages.words(language);
        var address =
                before == null ? Section.LOG.address() : Section.LOG.address().then("?before=" + before);
        var page = pages.page(language, address, words.t("log.title"))
                .in(Section.LOG)
                .described(words.t("log.description"));
        var found = entries.listLatest(before == null ? Long.MAX_VALUE : before, PAGE);
        var next = found.isEmpty() || found.getLast().index() == 0
                ? null
                : found.getLast().index();
        return pages.show("ledger/list.jte", page, new ListView(entries.size(), found, before == null, next));
    }

    @GetMapping({"/lv/zurnals/{index:\\d{1,18}}", "/en/log/{index:\\d{1,18}}"})
    ResponseEntity<String> entry(@PathVariable long index, Language language) {
        var entry = entries.findEntry(index)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Žurnālā tāda ieraksta nav. Ierakstu skaits: " + entries.size() + ".",
                        "The log has no such entry. It holds " + entries.size() + " entries.")));
        var words = pages.words(language);
        var page = pages.page(language, Section.LOG.address().then("/" + index), words.t("log.entry-title", index))
                .in(Section.LOG)
                .under(words.t("log.title"), Section.LOG.address())
                .twin("json", "application/json", "/api/v1/log/entries/" + index);
        return pages.show("ledger/entry.jte", page, entry);
    }
}
