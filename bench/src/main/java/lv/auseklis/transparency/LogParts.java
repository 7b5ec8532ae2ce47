package lv.auseklis.transparency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.context.ApplicationContext;

/// The parts of the public log that a benchmark drives by hand.
public final class LogParts {

    private final ApplicationContext program;

    public LogParts(ApplicationContext program) {
        this.program = program;
    }

    /// Ends the publication in the background.
    public void stopPublisher() {
        program.getBean(Publisher.class).stop();
    }

    /// Puts all entries into the tiles.
    ///
    /// @return the size of the tree
    public long integrate() {
        return program.getBean(Integration.class).integrate();
    }

    /// Commits the log to the map of latest entries.
    public void publishMap() {
        program.getBean(PublishMapRoot.class).publish(new Actor(Role.LOG_KEEPER, "bench"), LocalDate.of(2026, 1, 5));
    }

    /// One round, as the publisher makes it.
    public void publish() {
        program.getBean(Publication.class).publish();
        program.getBean(LogHealth.class).round();
    }

    public long signedSize() {
        return program.getBean(PublishedLog.class).size();
    }

    /// Why the log is not signed; empty while it is.
    public String refusal() {
        return program.getBean(LogHealth.class)
                .trouble()
                .map(trouble -> trouble.reason().en())
                .orElse("");
    }

    /// Replays the whole log.
    ///
    /// @return what contradicts itself
    public List<String> faults() {
        return program.getBean(LogCheck.class).check().faults().stream()
                .map(Bilingual::en)
                .toList();
    }

    /// Proves by every leaf which entry about an entity is the latest, as a paper does before it is issued.
    public long latestByReplay(UUID entity) {
        return program.getBean(EntityProof.class).latestByReplay(entity).orElseThrow();
    }
}
