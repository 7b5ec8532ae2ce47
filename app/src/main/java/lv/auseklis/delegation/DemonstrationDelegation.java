package lv.auseklis.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// Gives the demonstration the ministry, which is real (R2), and one invented representative in the Finance Committee
/// with an invented meeting; what is invented says so. Nothing of days to come.
@Component
class DemonstrationDelegation extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");
    private static final String INVENTED = "Paraugs (izdomāts) / invented sample";

    private final CernDoor door;
    private final JdbcDelegation delegation;
    private final DelegationActs acts;
    private final Clock clock;

    DemonstrationDelegation(
            Demonstration demonstration, CernDoor door, JdbcDelegation delegation, DelegationActs acts, Clock clock) {
        super(demonstration, 3); // after the agreements
        this.door = door;
        this.delegation = delegation;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var latvia = door.agreement(Agreement.LATVIA);
        var today = LocalDate.now(clock);
        if (delegation.listRepresentatives(latvia.id(), Moment.ALL_KNOWN).isEmpty()) {
            name(
                    latvia,
                    "AUTHORITY",
                    "Izglītības un zinātnes ministrija",
                    "2021-08-02",
                    "Ratifikācijas likuma 2. pants / Section 2 of the ratification law",
                    today);
            name(latvia, "FINANCE_COMMITTEE", "Anna Paraudziņa (izdomāta / invented)", "2024-01-01", INVENTED, today);
        }
        if (LocalDate.of(2026, 9, 16).isBefore(today)
                && delegation.listMeetings(latvia.id(), Moment.ALL_KNOWN, 1).isEmpty()) {
            done(acts.act(
                    "meeting",
                    latvia,
                    Map.of(
                            "body", "FINANCE_COMMITTEE",
                            "sitting", "ORDINARY",
                            "day", "2026-09-16",
                            "title.lv", "Finanšu komitejas sēde (izdomāta)",
                            "title.en", "Meeting of the Finance Committee (invented)",
                            "attended", "true",
                            "spoke", "true",
                            "reference", INVENTED),
                    SAMPLE_CONTACT_POINT,
                    today));
        }
    }

    private void name(Agreement latvia, String function, String name, String from, String reference, LocalDate today) {
        var typed = Map.of("function", function, "name", name, "from", from, "reference", reference);
        done(acts.act("name", latvia, typed, SAMPLE_CONTACT_POINT, today));
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("A sample was refused: " + refused.reasons());
        }
    }
}
