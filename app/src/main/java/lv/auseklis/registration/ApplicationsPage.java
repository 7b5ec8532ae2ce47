package lv.auseklis.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Applicant;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Applications: the official's queue, what falls due first in front; for an applicant, the applicant's own.
@RestController
class ApplicationsPage {

    static final Address ADDRESS = new Address("/lv/iesniegumi", "/en/applications");
    private static final int PAGE = 50;

    private final JdbcApplications applications;
    private final List<WaitingCases> others;
    private final Pages pages;
    private final Clock clock;

    ApplicationsPage(JdbcApplications applications, List<WaitingCases> others, Pages pages, Clock clock) {
        this.applications = applications;
        this.others = others;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param kind the key of what it is called
    /// @param days until somebody must act, negative when late; null if nobody must
    record Row(
            UUID id,
            String name,
            String kind,
            State state,
            @Nullable LocalDate due,
            Address page,
            @Nullable Long days) {}

    /// @param next what follows on the next page; null at the end
    record View(
            boolean official,
            List<Row> rows,
            List<Applicant> kinds,
            @Nullable String next) {}

    @GetMapping({"/lv/iesniegumi", "/en/applications"})
    ResponseEntity<String> list(@RequestParam(defaultValue = "") String after, Language language) {
        var actor = SignedIn.actor()
                .filter(known -> known.may(Grant.DECIDE_REGISTRATION) || known.may(Grant.APPLY_FOR_REGISTRATION))
                .orElseThrow(() -> new Forbidden(Grant.DECIDE_REGISTRATION));
        var words = pages.words(language);
        var official = actor.may(Grant.DECIDE_REGISTRATION);
        var page = pages.page(language, ADDRESS, words.t(official ? "applications.queue" : "applications.title"))
                .in(Section.INSTITUTIONS)
                .unlisted();
        return pages.show("registration/list.jte", page, view(official, after, actor, language));
    }

    private View view(boolean official, String after, Actor actor, Language language) {
        var rows = official
                ? open(after, language)
                : applications.listOf(actor.account(), PAGE).stream()
                        .map(this::row)
                        .toList();
        var more = official && rows.size() == PAGE;
        var next = more ? QueuePlace.of(rows.getLast().due(), rows.getLast().id()) : null;
        return new View(official, rows, official ? List.of() : List.of(Applicant.values()), next);
    }

    /// A place that cannot be read is the beginning: the list is then whole, never short.
    private List<Row> open(String after, Language language) {
        return open(QueuePlace.find(after).orElse(QueuePlace.FIRST), language);
    }

    /// The cases of all modules in one order; ids are compared as the database does.
    private List<Row> open(QueuePlace place, Language language) {
        var rows = Stream.concat(
                applications.listOpen(place.due(), place.id(), PAGE).stream().map(this::row),
                others.stream()
                        .flatMap(other -> other.listOpen(place.due(), place.id(), PAGE).stream())
                        .map(waiting -> row(waiting, language)));
        return rows.sorted(Comparator.comparing(Row::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.id().toString()))
                .limit(PAGE)
                .toList();
    }

    private Row row(Application application) {
        return new Row(
                application.id(),
                application.name(),
                "question.applicant." + application.kind().code(),
                application.state(),
                application.due(),
                ADDRESS.then("/" + application.id()),
                days(application.due(), LocalDate.now(clock)));
    }

    private Row row(WaitingCases.Waiting waiting, Language language) {
        return new Row(
                waiting.id(),
                waiting.name().in(language),
                waiting.kind(),
                waiting.state(),
                waiting.due(),
                waiting.page(),
                days(waiting.due(), LocalDate.now(clock)));
    }

    static @Nullable Long days(@Nullable LocalDate due, LocalDate today) {
        return due == null ? null : ChronoUnit.DAYS.between(today, due);
    }
}
