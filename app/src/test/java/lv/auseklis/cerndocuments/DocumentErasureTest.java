package lv.auseklis.cerndocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.ledger.EraseValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("a decision removes a name from the title and the reason of a document, and nothing else changes one")
class DocumentErasureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Actor KEEPER = new Actor(Role.CERN_CONTACT_POINT, "tests");
    private static final Actor LOG_KEEPER = new Actor(Role.LOG_KEEPER, "tests");

    @Autowired
    DocumentActs acts;

    @Autowired
    JdbcCernDocuments documents;

    @Autowired
    EraseValues erase;

    @Autowired
    JdbcClient jdbc;

    private UUID document;
    private long kept;
    private long withdrawn;

    @BeforeEach
    void withdrawn() {
        var typed = new HashMap<>(Map.of("kind", "LETTER", "title.lv", "Annas vēstule", "title.en", "Anna’s letter"));
        typed.putAll(
                Map.of("day", "2026-01", "audience", "public", "reference", "1", "source", "T", "confidence", "high"));
        var done = (Outcome.Done) acts.keep(Shelf.GROUP, typed, IncomingFiles.Taken.NONE, KEEPER, TODAY);
        document = done.document();
        kept = done.entry();
        var reasons = Map.of("reason.lv", "Annas lūgums", "reason.en", "Anna’s wish");
        withdrawn =
                ((Outcome.Done) acts.act("withdraw", Shelf.GROUP, document.toString(), reasons, KEEPER, TODAY)).entry();
    }

    private EraseValues.Outcome erased(long entry, String... fields) {
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of(fields)), "L-9", TODAY);
        return erase.erase(command, LOG_KEEPER, TODAY);
    }

    @Test
    void underADecision() {
        assertThat(erased(kept, "document.title.lv")).isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(erased(withdrawn, "document.reason.en")).isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(erased(kept, "document.kind")).isInstanceOf(EraseValues.Outcome.Refused.class);
        var found = documents.find(document).orElseThrow();
        assertThat(found.title().lv()).startsWith("dzēsts ar lēmumu L-9");
        assertThat(found.title().en()).isEqualTo("Anna’s letter");
        assertThat(found.withdrawn()).satisfies(one -> {
            assertThat(one.reason().en()).startsWith("dzēsts ar lēmumu L-9");
            assertThat(one.reason().lv()).isEqualTo("Annas lūgums");
        });
    }

    @Test
    void withoutADecision() {
        erased(kept, "document.title.lv");
        for (var change : new String[] {
            "document SET title_en = 'dzēsts ar lēmumu L-9 '",
            "document SET title_lv = 'x'",
            "withdrawal SET reason_lv = 'x'"
        }) {
            var id = change.startsWith("document") ? " WHERE id = :id" : " WHERE document = :id";
            assertThatThrownBy(() -> jdbc.sql("UPDATE cerndocuments." + change + id)
                            .param("id", document)
                            .update())
                    .hasMessageContaining("only under a decision");
        }
    }
}
