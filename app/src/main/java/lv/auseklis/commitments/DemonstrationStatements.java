package lv.auseklis.commitments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Stored;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.pages.Moment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Gives the demonstration an invented statement of each year, by the act that serves everybody. Each start does only
/// what is still missing, and nothing of days to come.
@Component
class DemonstrationStatements extends DemonstrationData {

    private static final Actor SAMPLE_CONTACT_POINT = new Actor(Role.CERN_CONTACT_POINT, "demonstration");
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024, 2025, 2026);
    private static final int OCTOBER = 10;

    private final CernDoor door;
    private final Documents documents;
    private final JdbcStatements statements;
    private final ImportStatement load;
    private final Clock clock;

    DemonstrationStatements(
            Demonstration demonstration,
            CernDoor door,
            Documents documents,
            JdbcStatements statements,
            ImportStatement load,
            Clock clock) {
        super(demonstration, 3); // after the agreements
        this.door = door;
        this.documents = documents;
        this.statements = statements;
        this.load = load;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var latvia = door.agreement(Agreement.LATVIA);
        var today = LocalDate.now(clock);
        var known = statements.listInForce(latvia.id(), Moment.ALL_KNOWN).stream()
                .map(Statement::year)
                .toList();
        YEARS.stream()
                .filter(year -> !known.contains(year))
                .filter(year -> !asOf(year, today).isAfter(today))
                .forEach(year -> fill(latvia, year, today));
    }

    /// The end of a year that is over, the end of October of one that is not.
    private static LocalDate asOf(int year, LocalDate today) {
        return year < today.getYear() ? LocalDate.of(year, 12, 31) : LocalDate.of(year, OCTOBER, 31);
    }

    private void fill(Agreement latvia, int year, LocalDate today) {
        var name = "cern-statement-" + year + ".csv";
        var file = keep(name).digest();
        var command = new ImportStatement.Command(latvia, year, asOf(year, today), file, name);
        if (load.load(command, SAMPLE_CONTACT_POINT, today) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample " + name + " was refused: " + refused.reasons());
        }
    }

    private StoredFile keep(String name) {
        try (var content = new ClassPathResource("demonstration/" + name).getInputStream()) {
            return switch (documents.add(content, MediaType.CSV, Limit.megabytes(1, MediaType.CSV), clock.instant())) {
                case StoredFile stored -> stored;
                case Stored.Refused refused -> throw new IllegalStateException("The sample " + name + ": " + refused);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
