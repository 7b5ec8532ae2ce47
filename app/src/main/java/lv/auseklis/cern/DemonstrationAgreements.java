package lv.auseklis.cern;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.pages.Moment;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Gives the demonstration the States at CERN, their events, and the figures and payments of Latvia, by the same acts
/// that serve everybody. Each start does only what is still missing.
@Component
class DemonstrationAgreements extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
        read("cern-states.csv").stream()
                .filter(state -> agreements
                        .find(state.getOrDefault("state", Agreement.LATVIA))
                        .isEmpty())
                .forEach(
                        state -> done(state, open.open(new OpenAgreement.Command(state), SAMPLE_CONTACT_POINT, today)));
        read("cern-events.csv").stream()
                .filter(event -> !isKnownEvent(event))
                .forEach(event -> act("event", event, today));
        read("cern-figures.csv").stream()
                .filter(figure -> !isKnownFigure(figure))
                .forEach(figure -> act("figure", figure, today));
        read("cern-payments.csv").stream()
                .filter(payment -> !isKnownPayment(payment))
                .forEach(payment -> act("payment", payment, today));
    }

    private boolean isKnownEvent(Map<String, String> sample) {
        return agreements.listEvents(of(sample).id(), Moment.ALL_KNOWN).stream()
                .anyMatch(known -> known.kind().name().equals(sample.get("kind"))
                        && known.day().toString().equals(sample.get("day")));
    }

    private boolean isKnownFigure(Map<String, String> sample) {
        return agreements.listFigures(of(sample).id(), Moment.ALL_KNOWN).stream()
                .anyMatch(known -> known.kind().name().equals(sample.get("kind"))
                        && String.valueOf(known.year()).equals(sample.get("year")));
    }

    private boolean isKnownPayment(Map<String, String> sample) {
        return agreements.listPayments(of(sample).id(), Moment.ALL_KNOWN).stream()
                .anyMatch(known -> known.received().toString().equals(sample.get("received")));
    }

    private Agreement of(Map<String, String> sample) {
        return agreements.find(sample.getOrDefault("state", Agreement.LATVIA)).orElseThrow();
    }

    private void act(String act, Map<String, String> sample, LocalDate today) {
        done(sample, acts.act(act, of(sample), sample, SAMPLE_CONTACT_POINT, today));
    }

    private static void done(Map<String, String> sample, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + sample + " was refused: " + refused.reasons());
        }
    }

    private static List<Map<String, String>> read(String name) {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("demonstration/" + name).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORM.parse(reader)) {
            return parser.getRecords().stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the demonstration data " + name, e);
        }
    }
}
