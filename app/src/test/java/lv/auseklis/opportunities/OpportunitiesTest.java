package lv.auseklis.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.capabilities.AProfile;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.commitments.ExpectedCommitments;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entries;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("opportunities at CERN: imported, followed to the contract, told to those who want to know")
class OpportunitiesTest {

    private static final Actor FIRM = AProfile.of("pursuer");

    @Autowired
    ApplicationContext context;

    @Autowired
    ImportNotices load;

    @Autowired
    StateInterest interest;

    @Autowired
    RecordResult result;

    @Autowired
    WithdrawNotice withdraw;

    @Autowired
    SendDigest digest;

    @Autowired
    JdbcNotices notices;

    @Autowired
    JdbcPursuits pursuits;

    @Autowired
    JdbcFollowers followers;

    @Autowired
    InterestDueDates dueDates;

    @Autowired
    ExpectedFromTenders expected;

    @Autowired
    Clock clock;

    private LocalDate today;

    @BeforeEach
    void day() {
        today = LocalDate.now(clock);
    }

    private UUID notice(String title, int daysLeft) {
        return AnOpportunity.imported(context, title, today.minusDays(10), today.plusDays(daysLeft));
    }

    private UUID profile() {
        return AProfile.approved(context, FIRM.account(), AProfile.typed());
    }

    private Outcome stated(UUID notice, UUID profile, PursuitStep step, Actor actor) {
        var typed = Map.of("profile", profile.toString(), "step", step.name());
        return interest.state(new StateInterest.Command(notice, typed), actor, today);
    }

    private Outcome recorded(UUID notice, UUID profile, PursuitStep step, String item, String amount) {
        var typed = Map.of(
                "profile",
                profile.toString(),
                "step",
                step.name(),
                "day",
                today.toString(),
                "item",
                item,
                "amount",
                amount);
        return result.record(new RecordResult.Command(notice, typed), AProfile.OFFICER, today);
    }

    private static List<String> reasons(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.reasons().stream().map(Bilingual::en).toList()
                : List.of();
    }

    @Test
    @DisplayName("all or none; the same again changes nothing, something else makes a new version")
    void imported() {
        var good = AnOpportunity.reference();
        var bad = AnOpportunity.table(good, "Supply of anvils", today, today.plusDays(5))
                + "IT-X/1,IT,Late,,supply,A,2020-01-01,2020-02-01,\r\n";
        assertThat(reasons(load.load(new ImportNotices.Command(bad, "Tests"), AProfile.OFFICER, today)))
                .singleElement()
                .asString()
                .contains("Line 3", "has passed");
        assertThat(notices.listByReference(List.of(good))).isEmpty();
        var table = AnOpportunity.table(good, "Supply of anvils", today, today.plusDays(5));
        assertThat(reasons(load.load(new ImportNotices.Command(table, ""), AProfile.OFFICER, today)))
                .containsExactly("Source: write where it is from.");
        assertThat(load.load(new ImportNotices.Command(table, "Tests"), AProfile.OFFICER, today))
                .isInstanceOf(Outcome.Done.class);
        assertThat(reasons(load.load(new ImportNotices.Command(table, "Tests"), AProfile.OFFICER, today)))
                .containsExactly("Line 1: nothing new: all notices are here already");
        var longer = AnOpportunity.table(good, "Supply of anvils", today, today.plusDays(9));
        load.load(new ImportNotices.Command(longer, "Tests"), AProfile.OFFICER, today);
        var found = notices.listByReference(List.of(good)).getFirst();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.text().deadline()).isEqualTo(today.plusDays(9));
    }

    @Test
    @DisplayName("interest, bid, contract, in that order; one's own profile; the result from the officer")
    void pursued() {
        var notice = notice("Supply of hammers", 3);
        var profile = profile();
        assertThat(reasons(stated(notice, profile, PursuitStep.BID, FIRM)))
                .singleElement()
                .asString()
                .contains("in order");
        assertThat(reasons(stated(notice, profile, PursuitStep.INTERESTED, AProfile.of("somebody"))))
                .singleElement()
                .asString()
                .contains("approved one of yours");
        assertThat(stated(notice, profile, PursuitStep.INTERESTED, FIRM)).isInstanceOf(Outcome.Done.class);
        assertThat(stated(notice, profile, PursuitStep.BID, FIRM)).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(stated(notice, profile, PursuitStep.WON, FIRM)))
                .singleElement()
                .asString()
                .contains("recorded by the CERN Industrial Liaison Officer");
        assertThat(reasons(recorded(notice, profile, PursuitStep.WON, "", "-5")))
                .hasSize(2);
        assertThat(recorded(notice, profile, PursuitStep.WON, "CA-1", "120000,50"))
                .isInstanceOf(Outcome.Done.class);
        var steps = pursuits.listOf(notice).getFirst().steps();
        assertThat(steps)
                .extracting(Pursuit.Step::step)
                .containsExactly(PursuitStep.INTERESTED, PursuitStep.BID, PursuitStep.WON);
        assertThat(steps.getLast().amount()).isEqualByComparingTo("120000.50");
        assertThat(reasons(recorded(notice, profile, PursuitStep.NOT_WON, "", "")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-1, false"})
    @DisplayName("C9: interest until the last day, not after it")
    void untilTheLastDay(int left, boolean possible) {
        var notice = AnOpportunity.imported(context, "Supply of nails", today.minusDays(10), today.minusDays(10));
        var open = left < 0 ? notice : notice("Supply of nails", left);
        assertThat(stated(open, profile(), PursuitStep.INTERESTED, FIRM) instanceof Outcome.Done)
                .isEqualTo(possible);
    }

    @Test
    void ofAWithdrawnNoticeNothingIsRecordedAndItsReasonStays() {
        var notice = notice("Supply of ropes", 3);
        assertThat(reasons(withdraw.withdraw(new WithdrawNotice.Command(notice, " "), AProfile.OFFICER)))
                .hasSize(1);
        withdraw.withdraw(new WithdrawNotice.Command(notice, "Cancelled"), AProfile.OFFICER);
        assertThat(reasons(stated(notice, profile(), PursuitStep.INTERESTED, FIRM)))
                .contains("The notice was withdrawn.");
        assertThat(notices.find(notice))
                .hasValueSatisfying(found -> assertThat(found.withdrawn()).isNotNull());
    }

    @Test
    @DisplayName("the deadline stands in the calendar of who is interested, until the bid")
    void due() {
        var notice = notice("Supply of chains", 4);
        var profile = profile();
        var everybody = new DueDates.Wanted(today, today.plusDays(9), today, null, 100);
        stated(notice, profile, PursuitStep.INTERESTED, FIRM);
        assertThat(dueDates.list(everybody)).anyMatch(due -> due.id().equals(notice));
        stated(notice, profile, PursuitStep.BID, FIRM);
        assertThat(dueDates.list(everybody)).noneMatch(due -> due.id().equals(notice));
    }

    @Test
    @DisplayName(
            "C13: a follower is told of what is new on its topics, once, and of nothing new at the latest after the period")
    void told() {
        var officer = new Actor(Role.INDUSTRIAL_LIAISON_OFFICER, "officer-2");
        digest.send(true, officer, today);
        followers.follow("follower", EnumSet.of(NoticeTopic.PURCHASING), today, 0);
        notice("Supply of wheels", 5);
        assertThat(digest.send(false, officer, today)).isInstanceOf(Outcome.Done.class);
        var told = followers.listTold("follower", 10);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().notices()).isPositive();
        assertThat(reasons(digest.send(true, officer, today))).containsExactly("There is nothing new for anybody.");
        notice("Supply of axles", 5);
        assertThat(digest.send(false, officer, today.plusDays(1))).isInstanceOf(Outcome.Refused.class);
        assertThat(digest.send(false, officer, today.plusDays(4))).isInstanceOf(Outcome.Refused.class);
        assertThat(digest.send(true, officer, today.plusDays(1))).isInstanceOf(Outcome.Done.class);
        assertThat(digest.send(false, officer, today.plusMonths(2))).isInstanceOf(Outcome.Refused.class);
        assertThat(digest.send(false, officer, today.plusDays(1).plusMonths(3))).isInstanceOf(Outcome.Done.class);
        assertThat(followers.listTold("follower", 10))
                .extracting(JdbcFollowers.Told::notices)
                .startsWith(0, 1);
    }

    @Test
    @DisplayName("AX7: a tender in which a firm takes part may add its cost range to the year, until there is a result")
    void expected() {
        var agreement = context.getBean(CernDoor.class).agreement(Agreement.LATVIA);
        var notice = notice("Supply of saws", 0);
        var profile = profile();
        var year = today.getYear();
        var before = high(agreement, year);
        stated(notice, profile, PursuitStep.INTERESTED, FIRM);
        assertThat(high(agreement, year)).isEqualByComparingTo(before.add(new BigDecimal("750000")));
        assertThat(high(agreement, year + 1)).isZero();
        stated(notice, profile, PursuitStep.BID, FIRM);
        assertThat(high(agreement, year)).isEqualByComparingTo(before.add(new BigDecimal("750000")));
        recorded(notice, profile, PursuitStep.NOT_WON, "", "");
        assertThat(high(agreement, year)).isEqualByComparingTo(before);
    }

    private BigDecimal high(Agreement agreement, int year) {
        return high(agreement, year, Moment.ALL_KNOWN);
    }

    @Test
    @DisplayName("what was recorded later changes nothing of a forecast as it was known: a new version, a withdrawal")
    void expectedAsKnown() {
        var agreement = context.getBean(CernDoor.class).agreement(Agreement.LATVIA);
        var notice = notice("Supply of bolts", 3);
        stated(notice, profile(), PursuitStep.INTERESTED, FIRM);
        var then = recordedNow();
        var known = high(agreement, today.getYear(), then);
        assertThat(known).isGreaterThanOrEqualTo(new BigDecimal("750000"));
        var reference = notices.find(notice).orElseThrow().text().reference();
        var dearer = AnOpportunity.table(reference, "Supply of bolts", today.minusDays(10), today.plusDays(3))
                .replace(",supply,A,", ",supply,B,");
        load.load(new ImportNotices.Command(dearer, "Tests"), AProfile.OFFICER, today);
        assertThat(high(agreement, today.getYear(), then)).isEqualByComparingTo(known);
        assertThat(high(agreement, today.getYear())).isGreaterThan(known);
        withdraw.withdraw(new WithdrawNotice.Command(notice, "Cancelled"), AProfile.OFFICER);
        assertThat(high(agreement, today.getYear(), then)).isEqualByComparingTo(known);
        assertThat(high(agreement, today.getYear())).isLessThan(known);
    }

    @Test
    @DisplayName("who withdraws the profile on the way is not reminded any more, and has a result")
    void withdrawnOnTheWay() {
        var notice = notice("Supply of screws", 4);
        var profile = profile();
        stated(notice, profile, PursuitStep.INTERESTED, FIRM);
        AProfile.withdraw(context, profile, FIRM);
        var everybody = new DueDates.Wanted(today, today.plusDays(9), today, null, 100);
        assertThat(dueDates.list(everybody)).noneMatch(due -> due.id().equals(notice));
        assertThat(recorded(notice, profile, PursuitStep.GAVE_UP, "", "")).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(recorded(notice, profile(), PursuitStep.GAVE_UP, "", "")))
                .hasSize(1);
    }

    @Test
    @DisplayName("of an import that was undone nothing is left, and the profiles decided after it are found")
    void undone() {
        var offered = AProfile.offered(context, "undone", "Dzirnakmeņi");
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            notice("Supply of millstones", 3);
            status.setRollbackOnly();
        });
        AProfile.approve(context, offered);
        assertThat(context.getBean(CapabilitySearch.class).match("Dzirnakmeņi", "", List.of(), 50))
                .anyMatch(found -> found.profile().id().equals(offered));
    }

    @Test
    @DisplayName("a contract of more than a hundred billion francs is named, not a failure")
    void tooMuch() {
        var notice = notice("Supply of everything", 3);
        var profile = profile();
        stated(notice, profile, PursuitStep.INTERESTED, FIRM);
        stated(notice, profile, PursuitStep.BID, FIRM);
        assertThat(reasons(recorded(notice, profile, PursuitStep.WON, "CA-2", "99999999999999")))
                .singleElement()
                .asString()
                .startsWith("Amount:");
    }

    /// A moment after everything recorded so far and before everything to come.
    private Instant recordedNow() {
        var entries = context.getBean(Entries.class);
        var now = entries.findEntry(entries.size() - 1).orElseThrow().recorded().plusMillis(1);
        while (clock.instant().isBefore(now)) {
            Thread.onSpinWait();
        }
        return now;
    }

    private BigDecimal high(Agreement agreement, int year, Instant before) {
        return expected.of(agreement, year, today, before).stream()
                .map(ExpectedCommitments.Expected::high)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
