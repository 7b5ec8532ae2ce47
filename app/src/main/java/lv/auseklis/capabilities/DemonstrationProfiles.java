package lv.auseklis.capabilities;

import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.pages.Sent;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// Gives the demonstration invented profiles, by the acts that serve everybody. Each start does only what is missing.
@Component
class DemonstrationProfiles extends DemonstrationData {

    private static final Actor SAMPLE_OFFICER = new Actor(Role.INDUSTRIAL_LIAISON_OFFICER, "demonstration");

    private final JdbcProfiles profiles;
    private final OfferProfile offer;
    private final DecideProfile decide;

    DemonstrationProfiles(
            Demonstration demonstration, JdbcProfiles profiles, OfferProfile offer, DecideProfile decide) {
        super(demonstration, 3); // after the register
        this.profiles = profiles;
        this.offer = offer;
        this.decide = decide;
    }

    @Override
    protected void fill() {
        rows("cern-profiles.csv").stream()
                .filter(row -> profiles.listOf(row.get("account")).stream()
                        .noneMatch(known -> known.content().name().equals(row.get("name"))))
                .forEach(this::fill);
    }

    private void fill(CSVRecord row) {
        var typed = new TreeMap<>(Sent.storable(row.toMap()));
        typed.replaceAll((name, text) -> text.replace(" | ", "\n"));
        var role = Role.parse(row.get("role")).orElseThrow();
        var offered = offer.offer(new OfferProfile.Command(null, typed), new Actor(role, row.get("account")));
        if (offered instanceof Outcome.Done done && row.get("approved").equals("yes")) {
            decide.decide(new DecideProfile.Command(done.profile(), 1, true, ""), SAMPLE_OFFICER);
        } else if (offered instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + row.get("name") + ": " + refused.reasons());
        }
    }
}
