package lv.auseklis.cern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.pages.Moment;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// Gives the demonstration the States at CERN, their events, and the figures and payments of Latvia, by the same acts
/// that serve everybody. Each start does only what is still missing.
@Component
class DemonstrationAgreements extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");
    private final OpenAgreement open;
    private final CernActs acts;
    private final JdbcAgreements agreements;
    private final Clock clock;

    DemonstrationAgreements(
            Demonstration demonstration, OpenAgreement open, CernActs acts, JdbcAgreements agreements, Clock clock) {
        super(demonstration, 2); // after the sample institutions and their representatives
        this.open = open;
        this.acts = acts;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var today = LocalDate.now(clock);
        rows("cern-states.csv").stream()
                .map(CSVRecord::toMap)
                .filter(state -> agreements
                        .find(state.getOrDefault("state", Agreement.LATVIA))
                        .isEmpty())
                .forEach(
                        state -> done(state, open.open(new OpenAgreement.Command(state), SAMPLE_CONTACT_POINT, today)));
        var latvia = agreements.find(Agreement.LATVIA).orElseThrow();
        var known = known(latvia);
        fill("event", "cern-events.csv", known, List.of("state", "kind", "day"), today);
        fill("figure", "cern-figures.csv", known, List.of("year", "kind"), today);
        fill("payment", "cern-payments.csv", known, List.of("year", "received"), today);
    }

    /// @param key the columns by which a sample is known again
    private void fill(String act, String file, Set<String> known, List<String> key, LocalDate today) {
        rows(file).stream()
                .map(CSVRecord::toMap)
                .filter(sample -> hasCome(sample, today))
                .filter(sample -> !known.contains(key.stream().map(sample::get).collect(Collectors.joining(" "))))
                .forEach(sample -> done(sample, acts.act(act, of(sample), sample, SAMPLE_CONTACT_POINT, today)));
    }

    /// Whether its day has come, where it has one.
    private static boolean hasCome(Map<String, String> sample, LocalDate today) {
        return KnownDay.parse(sample.getOrDefault("received", sample.getOrDefault("day", "")))
                .filter(day -> day.from().isAfter(today))
                .isEmpty();
    }

    /// What an earlier start recorded, by the columns of the files.
    private Set<String> known(Agreement latvia) {
        var states = agreements.list();
        var names = states.stream().collect(Collectors.toMap(Agreement::id, Agreement::state));
        var known = new HashSet<String>();
        agreements
                .mapEvents(names.keySet(), Moment.ALL_KNOWN)
                .forEach((id, events) ->
                        events.forEach(event -> known.add(names.get(id) + " " + event.kind() + " " + event.day())));
        agreements
                .listFigures(latvia.id(), Moment.ALL_KNOWN)
                .forEach(figure -> known.add(figure.year() + " " + figure.kind()));
        agreements
                .listPayments(latvia.id(), Moment.ALL_KNOWN)
                .forEach(payment -> known.add(payment.year() + " " + payment.received()));
        return known;
    }

    private Agreement of(Map<String, String> sample) {
        return agreements.find(sample.getOrDefault("state", Agreement.LATVIA)).orElseThrow();
    }

    private static void done(Map<String, String> sample, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + sample + " was refused: " + refused.reasons());
        }
    }
}
