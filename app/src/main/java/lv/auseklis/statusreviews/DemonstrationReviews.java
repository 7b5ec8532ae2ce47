package lv.auseklis.statusreviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// Gives the demonstration the template with the items that public sources name, and an open review to prepare. Nothing
/// is said of what the Council did: of that nothing is known.
@Component
class DemonstrationReviews extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");

    private final CernDoor door;
    private final JdbcReviews reviews;
    private final JdbcReviewDossiers dossiers;
    private final StartTemplate start;
    private final OpenReview open;
    private final StateOnDay states;
    private final Clock clock;

    DemonstrationReviews(
            Demonstration demonstration,
            CernDoor door,
            JdbcReviews reviews,
            JdbcReviewDossiers dossiers,
            StartTemplate start,
            OpenReview open,
            StateOnDay states,
            Clock clock) {
        super(demonstration, 3); // after the agreements
        this.door = door;
        this.reviews = reviews;
        this.dossiers = dossiers;
        this.start = start;
        this.open = open;
        this.states = states;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var latvia = door.agreement(Agreement.LATVIA);
        if (dossiers.listItems(latvia.id(), Long.MAX_VALUE).isEmpty()) {
            done(start.start(new StartTemplate.Command(latvia), SAMPLE_CONTACT_POINT));
        }
        var today = LocalDate.now(clock);
        if (reviews.listOf(latvia.id(), Moment.ALL_KNOWN).isEmpty()
                && states.of(latvia, today, Moment.ALL_KNOWN).associate()) {
            var typed = Map.of("reference", "Paraugs (izdomāts) / invented sample");
            done(open.open(new OpenReview.Command(latvia, typed), SAMPLE_CONTACT_POINT, today));
        }
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("A sample was refused: " + refused.reasons());
        }
    }
}
