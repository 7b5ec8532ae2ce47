package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.capabilities.AProfile;
import org.springframework.context.ApplicationContext;

/// Notices for tests, imported by the act.
public final class AnOpportunity {

    private static int made;

    private AnOpportunity() {}

    static String reference() {
        return "IT-T" + ++made + "/TS";
    }

    /// A table of one notice of purchasing.
    public static String table(String reference, String title, LocalDate published, LocalDate deadline) {
        return "reference,kind,title,description,supplied,cost,published,deadline,cpv\r\n%s,IT,%s,,supply,A,%s,%s,\r\n"
                .formatted(reference, title, published, deadline);
    }

    static UUID imported(ApplicationContext context, String title, LocalDate published, LocalDate deadline) {
        var reference = reference();
        var content = table(reference, title, published, deadline);
        var loaded = context.getBean(ImportNotices.class)
                .load(new ImportNotices.Command(content, "Tests"), AProfile.OFFICER, published);
        if (!(loaded instanceof Outcome.Done)) {
            throw new IllegalStateException(String.valueOf(loaded));
        }
        return context.getBean(JdbcNotices.class)
                .listByReference(List.of(reference))
                .getFirst()
                .id();
    }
}
