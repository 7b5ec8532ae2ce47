package lv.auseklis.cerndocuments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.RecordedEvents;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.pages.Moment;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/// Gives the demonstration the documents that the Agreement names, by the acts that serve everybody. Each start does
/// only what is still missing.
@Component
class DemonstrationDocuments extends DemonstrationData {

    private static final Actor KEEPER = new Actor(Role.CERN_CONTACT_POINT, "demonstration");
    private static final int MOST = 1_000;

    private final DocumentActs acts;
    private final JdbcCernDocuments documents;
    private final RecordedEvents events;
    private final CernDoor door;
    private final Clock clock;

    DemonstrationDocuments(
            Demonstration demonstration,
            DocumentActs acts,
            JdbcCernDocuments documents,
            RecordedEvents events,
            CernDoor door,
            Clock clock) {
        super(demonstration, 5); // after the States at CERN and their events
        this.acts = acts;
        this.documents = documents;
        this.events = events;
        this.door = door;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var today = LocalDate.now(clock);
        var known = Stream.of(Shelf.values())
                .flatMap(shelf -> documents
                        .list(
                                new JdbcCernDocuments.Asked(shelf, today, Moment.ALL_KNOWN, true, null, Long.MAX_VALUE),
                                MOST)
                        .stream())
                .map(one -> one.title().lv())
                .toList();
        rows("cern-documents.csv").stream()
                .filter(sample -> !known.contains(sample.get("title.lv")))
                .forEach(sample -> fill(sample, today));
    }

    /// The column `event` has the kind and the day of an event.
    private void fill(CSVRecord sample, LocalDate today) {
        var typed = new TreeMap<>(sample.toMap());
        var event = events.of(door.agreement(Agreement.LATVIA)).stream()
                .filter(one -> (one.titleKey() + " " + one.day()).equals("cern.event." + sample.get("event")))
                .findFirst();
        typed.put("event", event.map(one -> String.valueOf(one.entry())).orElse(""));
        var shelf = Shelf.valueOf(sample.get("shelf"));
        if (acts.keep(shelf, typed, IncomingFiles.Taken.NONE, KEEPER, today) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + sample + " was refused: " + refused.reasons());
        }
    }
}
