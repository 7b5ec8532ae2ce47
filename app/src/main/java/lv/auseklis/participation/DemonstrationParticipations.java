package lv.auseklis.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.pages.Moment;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// Gives the demonstration the participations that public sources name, by the act that serves everybody. Each start
/// does only what is still missing.
@Component
class DemonstrationParticipations extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");

    private final ParticipationActs acts;
    private final JdbcParticipations participations;
    private final Clock clock;

    DemonstrationParticipations(
            Demonstration demonstration, ParticipationActs acts, JdbcParticipations participations, Clock clock) {
        super(demonstration, 4); // after the States at CERN
        this.acts = acts;
        this.participations = participations;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var today = LocalDate.now(clock);
        var known = participations.list(Moment.ALL_KNOWN).stream()
                .map(one -> key(
                        one.name(),
                        one.institution() == null ? "" : one.institution().lv()))
                .collect(Collectors.toSet());
        rows("cern-participations.csv").stream()
                .map(CSVRecord::toMap)
                .filter(sample -> !known.contains(
                        key(sample.getOrDefault("name", ""), sample.getOrDefault("institution.lv", ""))))
                .forEach(sample -> record(sample, today));
    }

    /// By what a sample is known again.
    private static String key(String name, String institution) {
        return name + " " + institution;
    }

    private void record(Map<String, String> sample, LocalDate today) {
        if (acts.act("record", sample, SAMPLE_CONTACT_POINT, today) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + sample + " was refused: " + refused.reasons());
        }
    }
}
