package lv.auseklis.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.cern.Agreement;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.StoredFile;
import org.springframework.context.ApplicationContext;

/// Statements of a test, imported by the act.
public final class AStatement {

    static final String HEAD = "item,category,origin,share,incurred,currency,paid,open,document,funding,title\n";
    static final Actor KEEPER = new Actor(Role.CERN_CONTACT_POINT, "keeper");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private AStatement() {}

    static StoredFile keep(ApplicationContext context, String text) {
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            var stored = context.getBean(Documents.class)
                    .add(content, MediaType.CSV, Limit.megabytes(30, MediaType.CSV), Instant.now());
            assertThat(stored).isInstanceOf(StoredFile.class);
            return (StoredFile) stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines each with its end
    static Outcome tried(ApplicationContext context, Agreement state, int year, String asOf, String lines) {
        var file = keep(context, HEAD + lines).digest();
        var command = new ImportStatement.Command(state, year, LocalDate.parse(asOf), file, "s.csv");
        return context.getBean(ImportStatement.class).load(command, KEEPER, TODAY);
    }

    public static Statement imported(ApplicationContext context, Agreement state, int year, String asOf, String lines) {
        var outcome = tried(context, state, year, asOf, lines);
        assertThat(outcome).isInstanceOf(Outcome.Imported.class);
        return ((Outcome.Imported) outcome).statement();
    }
}
