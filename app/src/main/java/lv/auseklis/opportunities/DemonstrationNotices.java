package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Demonstration;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.access.Role;
import lv.auseklis.pages.CsvTable;
import org.springframework.stereotype.Component;

/// Gives the demonstration invented notices with days around today, by the act that serves everybody. A start adds only
/// what is missing.
@Component
class DemonstrationNotices extends DemonstrationData {

    private static final Actor SAMPLE_OFFICER = new Actor(Role.INDUSTRIAL_LIAISON_OFFICER, "demonstration");
    private static final List<String> DAYS = List.of("published", "dispatch", "deadline", "tender", "committee");

    private final JdbcNotices notices;
    private final ImportNotices load;
    private final Clock clock;

    DemonstrationNotices(Demonstration demonstration, JdbcNotices notices, ImportNotices load, Clock clock) {
        super(demonstration, 4); // after the agreements and the profiles
        this.notices = notices;
        this.load = load;
        this.clock = clock;
    }

    @Override
    protected void fill() {
        var today = LocalDate.now(clock);
        var samples = rows("cern-notices.csv");
        var known = notices.listByReference(
                samples.stream().map(row -> row.get("reference")).toList());
        if (!known.isEmpty()) {
            return;
        }
        var table = new StringBuilder(String.join(",", NoticeRow.NAMES)).append("\r\n");
        for (var sample : samples) {
            var cells = NoticeRow.NAMES.stream()
                    .map(name -> DAYS.contains(name) ? day(sample.get(name), today) : sample.get(name))
                    .toArray();
            table.append(CsvTable.line(cells));
        }
        var command = new ImportNotices.Command(table.toString(), "Paraugs (izdomāts / invented)");
        if (load.load(command, SAMPLE_OFFICER, today) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("The sample notices were refused: " + refused.reasons());
        }
    }

    /// Days of the samples are counted from the day of the first start.
    private static String day(String days, LocalDate today) {
        return days.isEmpty() ? "" : today.plusDays(Long.parseLong(days)).toString();
    }
}
