package lv.auseklis.statusreviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.cern.AState;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("III.3: the stages of a review come in their order, and the file is complete before it is given")
class ReviewStagesTest {

    private static final Actor KEEPER = new Actor(Role.CERN_CONTACT_POINT, "keeper");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<String> ORDER = List.of("task-force", "file", "mission", "report", "comments", "council");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReviewActs acts;

    @Autowired
    TemplateActs template;

    @Autowired
    WriteItem write;

    @Autowired
    JdbcReviews reviews;

    @Autowired
    JdbcReviewDossiers dossiers;

    @Autowired
    StateOnDay states;

    private Agreement state;
    private UUID review;

    @BeforeEach
    void opened() {
        state = AState.paying(context, "1000000", 2021);
        done(tried("open"));
        review = reviews.listOf(state.id(), Moment.ALL_KNOWN).getLast().id();
        done(template.act("start", state, Map.of(), KEEPER, TODAY));
        dossiers.listItems(state.id(), Long.MAX_VALUE).forEach(item -> write(item.item(), "0", "READY"));
    }

    private Outcome write(UUID item, String version, String state) {
        var typed =
                Map.of("version", version, "state", state, "text.lv", "Teksts", "text.en", "Text", "responsible", "X");
        return write.write(new WriteItem.Command(review, item, typed), KEEPER, TODAY);
    }

    private Outcome tried(String act, String... typed) {
        var texts = new HashMap<>(Map.of("reference", "CERN/1", "day", "2026-10-01"));
        if (review != null) {
            texts.put("review", review.toString());
        }
        if (act.equals("comments")) {
            texts.put("result", "NONE");
        }
        if (act.equals("council")) {
            texts.put("result", "MET");
        }
        for (int i = 0; i < typed.length; i += 2) {
            texts.put(typed[i], typed[i + 1]);
        }
        return acts.act(act, state, texts, KEEPER, TODAY);
    }

    private static long done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).entry();
    }

    private static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }

    private Review held() {
        return reviews.find(review).orElseThrow();
    }

    @ParameterizedTest(name = "{0} stages done, then {1}: {2}")
    @DisplayName("AIII.3b–e: only the next stage is taken; the refusal names what comes first, with its article")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0 | file       | First comes: the Council set up the Task Force
            0 | council    | First comes: the Council set up the Task Force
            1 | task-force | recorded already
            1 | mission    | First comes: the State gave the file to the Task Force
            2 | report     | First comes: mission of the Task Force
            2 | file       | recorded already
            3 | comments   | First comes: report of the Task Force
            4 | council    | First comes: the State answered the report
            4 | council    | neither commented on the report nor said that it will not
            5 | report     | recorded already
            6 | council    | recorded already
            """)
    void onlyTheNextOne(int stages, String act, String why) {
        ORDER.stream().limit(stages).forEach(stage -> done(tried(stage)));
        assertRefused(tried(act), why);
        assertRefused(tried(act), act.equals("council") && stages == 4 ? "(Art. III.3)" : why);
        assertThat(held().stages()).hasSize(stages);
    }

    @Test
    @DisplayName("AIII.3a, Q-10: the next review is counted from the day the Council finished this one")
    void whole() {
        assertThat(states.of(state, TODAY, Moment.ALL_KNOWN).reviewDue()).isEqualTo("2026-08-02");
        for (var stage : ORDER) {
            assertThat(held().next())
                    .hasValueSatisfying(next -> assertThat(next.word()).isEqualTo(stage));
            done(tried(stage));
        }
        assertThat(held().isOpen()).isFalse();
        assertThat(states.of(state, TODAY, Moment.ALL_KNOWN).reviewDue()).isEqualTo("2031-10-01");
        assertThat(states.of(state, LocalDate.of(2026, 9, 30), Moment.ALL_KNOWN).reviewDue())
                .isEqualTo("2026-08-02");
        assertThat(states.of(state, LocalDate.of(2026, 10, 1), Moment.ALL_KNOWN).reviewDue())
                .isEqualTo("2031-10-01");
        var latest = held().latest().orElseThrow();
        assertThat(states.of(state, TODAY, Moment.ALL_KNOWN).reviews())
                .singleElement()
                .satisfies(decided -> assertThat(decided.entry()).isEqualTo(latest.entry()));
        done(tried("strike", "struck", String.valueOf(latest.entry()), "reason", "Kļūda"));
        assertThat(states.of(state, TODAY, Moment.ALL_KNOWN).reviewDue()).isEqualTo("2026-08-02");
        assertThat(held().isOpen()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} reviews, {2} stages")
    @DisplayName("a review exists from its opening or its first stage, for the page and for reports alike")
    @CsvSource({"2026-09-30, 0, 0", "2026-10-01, 1, 1", "2026-11-01, 1, 1", "2026-11-02, 1, 1"})
    void existsSince(LocalDate day, int there, int stages) {
        done(tried("task-force"));
        assertOn(day, there, stages);
    }

    @ParameterizedTest(name = "{0}: {1} reviews")
    @DisplayName("a stage that was struck does not make a review older")
    @CsvSource({"2026-10-01, 0", "2026-11-01, 0", "2026-11-02, 1"})
    void existsSinceItsOpening(LocalDate day, int there) {
        done(tried("strike", "struck", String.valueOf(done(tried("task-force"))), "reason", "x"));
        assertOn(day, there, 0);
    }

    private void assertOn(LocalDate day, int there, int stages) {
        var listed = reviews.listOn(state.id(), day, Moment.ALL_KNOWN);
        assertThat(listed)
                .hasSize(there)
                .allSatisfy(one -> assertThat(one.latest().isPresent()).isEqualTo(stages > 0));
        var page = context.getBean(ReviewsPage.class).on(state, Moment.of(day.toString(), null, TODAY));
        assertThat(page).isEqualTo(listed);
        var found = context.getBean(ReviewsOfYear.class).of(state, day.withDayOfYear(1), day, day, Moment.ALL_KNOWN);
        assertThat(found.steps()).hasSize(stages);
        assertThat(found.next() != null).isEqualTo(there > 0);
    }

    @Test
    @DisplayName("III.3: the end of a review is not struck while the next one goes on; without that one it is")
    void oneReviewGoesOnAtATime() {
        ORDER.forEach(stage -> done(tried(stage)));
        var end = String.valueOf(held().latest().orElseThrow().entry());
        var next = done(tried("open"));
        assertRefused(tried("strike", "struck", end, "reason", "Kļūda"), "another one is going on");
        assertThat(held().isOpen()).isFalse();
        assertThat(forms()).contains("value=\"" + next + "\"").doesNotContain("value=\"" + end + "\"");
        var newer = reviews.listOf(state.id(), Moment.ALL_KNOWN).getLast().id();
        done(tried("strike", "review", newer.toString(), "struck", String.valueOf(next), "reason", "Kļūda"));
        assertThat(forms()).contains("name=\"struck\" value=\"" + end + "\"", "Open a review");
        done(tried("strike", "struck", end, "reason", "Kļūda"));
        assertThat(held().isOpen()).isTrue();
    }

    /// The page as those read it who keep the record.
    private String forms() {
        var moment = Moment.of(null, null, TODAY);
        var pages = context.getBean(Pages.class);
        var all = context.getBean(ReviewsPage.class).on(state, moment);
        var found = states.of(state, TODAY, Moment.ALL_KNOWN);
        var rulebook = context.getBean(Rulebook.class);
        var view = new ReviewsPage.View(found, all, null, null, rulebook, true, Sheet.EMPTY, moment);
        var page = pages.page(Language.EN, ReviewsPage.REVIEWS, "Reviews").in(Section.CERN);
        var body =
                pages.show(HttpStatus.OK, "statusreviews/index.jte", page, view).getBody();
        return Objects.requireNonNull(body);
    }

    @ParameterizedTest
    @DisplayName("a stage is not before the one that it follows; the same day is no fault")
    @CsvSource({"2026-10-04, false", "2026-10-05, true", "2026-11-03, false"})
    void daysInOrder(String day, boolean taken) {
        done(tried("task-force"));
        done(tried("file"));
        done(tried("mission", "day", "2026-10-02", "lastDay", "2026-10-05"));
        assertThat(tried("report", "day", day) instanceof Outcome.Done).isEqualTo(taken);
    }

    @Test
    @DisplayName("AIII.3c: the file is given only when every item is ready, and then stays")
    void completeFile() {
        done(tried("task-force"));
        var item = dossiers.listItems(state.id(), Long.MAX_VALUE).getFirst();
        done(write(item.item(), "1", "DRAFT"));
        assertRefused(tried("file"), "Items ready: 6 of 7. (Art. III.3)");
        assertRefused(tried("file"), "Not ready: A strong particle-physics base");
        done(write(item.item(), "2", "NOT_NEEDED"));
        done(tried("file"));
        assertRefused(write(item.item(), "3", "READY"), "does not change any more");
        done(template.act("retire", state, Map.of("item", item.item().toString()), KEEPER, TODAY));
        assertThat(context.getBean(ReviewDossiers.class).of(held()).parts()).hasSize(7);
    }

    @Test
    @DisplayName("a draft that somebody saved meanwhile is not overwritten, and none is lost")
    void overtaken() {
        var item = dossiers.listItems(state.id(), Long.MAX_VALUE).getFirst().item();
        assertThat(write(item, "0", "READY")).isInstanceOf(Outcome.Overtaken.class);
        assertThat(write(item, "", "READY")).isInstanceOf(Outcome.Overtaken.class);
        done(write(item, "1", "READY"));
        assertThat(dossiers.listTexts(review))
                .anySatisfy(text -> assertThat(text.version()).isEqualTo(2));
    }

    @Test
    @DisplayName("reports count the steps of the span, and say what is next on their own day")
    void ofAYear() {
        done(tried("task-force"));
        var file = done(tried("file"));
        var years = context.getBean(ReviewsOfYear.class);
        var first = LocalDate.of(2026, 1, 1);
        var before = LocalDate.of(2026, 9, 30);
        var next = years.of(state, first, before, TODAY, Moment.ALL_KNOWN);
        assertThat(next.steps()).isEmpty();
        assertThat(next.next()).isNotNull();
        assertThat(next.next().entry()).isEqualTo(file);
        var steps = years.of(state, first, TODAY, before, Moment.ALL_KNOWN);
        assertThat(steps.steps()).hasSize(2).endsWith(file);
        assertThat(steps.next()).isNull();
    }

    @Test
    void onlyTheLatestIsStruckAndOneReviewGoesOnAtATime() {
        assertRefused(tried("open"), "One review is going on");
        var first = done(tried("task-force"));
        done(tried("file"));
        assertRefused(tried("strike", "struck", String.valueOf(first), "reason", "x"), "Only the latest stage");
        var other = AState.paying(context, "1000000", 2021);
        AState.and(context, other, "event", "kind", "TERMINATION_NOTICE", "day", "2022-10-01");
        assertRefused(acts.act("open", other, Map.of(), KEEPER, TODAY), "no such status");
    }

    @ParameterizedTest
    @DisplayName("what is no day and no result of the stage is refused: the log would keep it open for ever")
    @CsvSource(delimiter = '|', textBlock = """
            0 | task-force | lastDay | Jānis Bērziņš | Only a mission has a last day
            0 | task-force | lastDay | 2026-10-01    | Only a mission has a last day
            0 | task-force | result  | MET           | this stage has none
            0 | task-force | nextBy  | Jānis Bērziņš | Next by: a day is needed
            2 | mission    | lastDay | Jānis Bērziņš | Last day: a day is needed
            4 | comments   | result  | Jānis Bērziņš | choose it from the list
            """)
    void freeTextIsNoValue(int stages, String act, String box, String text, String why) {
        ORDER.stream().limit(stages).forEach(stage -> done(tried(stage)));
        assertRefused(tried(act, box, text), why);
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        var outcome = tried("comments", "day", "", "reference", "", "result", "", "note.lv", "x");
        assertThat(((Outcome.Refused) outcome).reasons()).hasSize(5);
    }
}
