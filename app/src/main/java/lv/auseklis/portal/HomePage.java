package lv.auseklis.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Rules;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The first page: a question box, what the parts hold today, and the last entries of the log.
@RestController
class HomePage {

    private static final int LAST_ENTRIES = 8;

    private final Registrations registrations;
    private final CernDoor cern;
    private final Entries entries;
    private final Rulebook rulebook;
    private final Rules rules;
    private final Pages pages;
    private final Clock clock;

    HomePage(
            Registrations registrations,
            CernDoor cern,
            Entries entries,
            Rulebook rulebook,
            Rules rules,
            Pages pages,
            Clock clock) {
        this.registrations = registrations;
        this.cern = cern;
        this.entries = entries;
        this.rulebook = rulebook;
        this.rules = rules;
        this.pages = pages;
        this.clock = clock;
    }

    record LatestEntry(
            long index,
            String act,
            Instant recorded,
            String name,
            @Nullable String path) {}

    record View(
            int registered, int removed, int ruleCount, int answeredRules, long logSize, List<LatestEntry> latest) {}

    /// The address without a language leads to the reader's language.
    @GetMapping("/")
    ResponseEntity<Void> root(Language language) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", Address.HOME.in(language))
                .header("Vary", "Accept-Language")
                .build();
    }

    @GetMapping({"/lv", "/en"})
    ResponseEntity<String> home(Language language) {
        var standings = registrations.listAbout(LocalDate.now(clock), Registrations.ALL_KNOWN);
        var registered = (int) standings.stream()
                .filter(standing -> standing.statement().status() == Status.REGISTERED)
                .count();
        var words = pages.words(language);
        var page = pages.page(language, Address.HOME, words.t("home.title")).described(words.t("home.description"));
        var view = new View(
                registered,
                standings.size() - registered,
                rulebook.list().size(),
                rules.list().size(),
                entries.size(),
                latest(standings, language));
        return pages.show("portal/home.jte", page, view);
    }

    private List<LatestEntry> latest(List<Registrations.Standing> standings, Language language) {
        var byEntity = new HashMap<UUID, Registrations.Standing>();
        standings.forEach(standing -> byEntity.put(standing.organisation().value(), standing));
        var states = cern.named();
        return entries.listLatest(Long.MAX_VALUE, LAST_ENTRIES).stream()
                .map(entry -> states.containsKey(entry.entity())
                        ? latest(entry, states.get(entry.entity()), language)
                        : latest(entry, byEntity, language))
                .toList();
    }

    private static LatestEntry latest(Entry entry, CernDoor.Named state, Language language) {
        return new LatestEntry(
                entry.index(),
                entry.act(),
                entry.recorded(),
                state.name().in(language),
                state.page().in(language));
    }

    private static LatestEntry latest(Entry entry, Map<UUID, Registrations.Standing> byEntity, Language language) {
        var standing = byEntity.get(entry.entity());
        return new LatestEntry(
                entry.index(),
                entry.act(),
                entry.recorded(),
                standing == null
                        ? ""
                        : standing.statement().particulars().name().in(language),
                standing == null ? null : Section.INSTITUTIONS.address().in(language) + "/" + standing.number());
    }
}
