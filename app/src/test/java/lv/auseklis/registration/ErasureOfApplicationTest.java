package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
@DisplayName("L29(2)b: what is about people can be erased from an application by a decision; the rest stays")
class ErasureOfApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Actor KEEPER = new Actor(Role.LOG_KEEPER, "keeper");

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    SubmitApplication submit;

    @Autowired
    JdbcApplications applications;

    @Autowired
    JdbcFiledDocuments documents;

    @Autowired
    Openings openings;

    @Autowired
    EraseValues erase;

    UUID id;
    long entry;

    @BeforeEach
    void file() {
        id = AnApplication.draft(drafts, AnApplication.typed(5, DAY));
        AnApplication.attachRequired(attachments, id, DAY);
        AnApplication.attach(
                attachments,
                id,
                new FiledDocument.About(DocumentKind.AUTHORISATION, "Annas Paraugas pilnvara", DAY, false, null));
        entry = ((Outcome.Done) submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY)).entry();
    }

    private EraseValues.Outcome erased(String... fields) {
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of(fields)), "12-3/45", DAY);
        return erase.erase(command, KEEPER, DAY);
    }

    private List<String> there() {
        return openings.listOf(entry).stream().map(Opening::field).toList();
    }

    @Test
    void namesAndTheApplicantsWordsGo() {
        assertThat(there()).contains("head", "title.4", "document.4");
        assertThat(erased("head", "title.4")).isEqualTo(new EraseValues.Outcome.Erased(1));
        assertThat(there()).contains("document.4").doesNotContain("head", "title.4");
        assertThat(applications.find(id).orElseThrow().typed().get("p.head")).startsWith("dzēsts ar lēmumu 12-3/45");
        assertThat(documents.listOf(id).getLast().about().title()).startsWith("dzēsts ar lēmumu 12-3/45");
        assertThat(documents.listOf(id)).hasSize(4);
    }

    @Test
    void whatWasFiledBesidesStays() {
        for (var field : List.of("document.1", "documents", "facts", "name.lv")) {
            assertThat(erased(field)).isInstanceOf(EraseValues.Outcome.Refused.class);
        }
        assertThat(there()).contains("document.1", "documents", "facts", "name.lv");
    }
}
