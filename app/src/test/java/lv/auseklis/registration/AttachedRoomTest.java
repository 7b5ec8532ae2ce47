package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Applicant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EmptyProgram
@TestPropertySource(
        properties = {"auseklis.documents.most-megabytes-of-case=2", "auseklis.documents.most-megabytes-of-account=3"})
@DisplayName("how much one case holds and one account attaches")
class AttachedRoomTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcFiledDocuments documents;

    Actor head;
    UUID id;

    @BeforeEach
    void begin() {
        head = new Actor(Role.INSTITUTION_HEAD, "head-" + System.nanoTime());
        id = drafts.begin(Applicant.INSTITUTE, head);
    }

    private Optional<Bilingual> attached(UUID to, int bytes) throws IOException {
        return attached(to, bytes, 0);
    }

    /// @param announced what the sender says of the size, 0 where nothing is said
    private Optional<Bilingual> attached(UUID to, int bytes, int announced) throws IOException {
        var about = new FiledDocument.About(DocumentKind.OTHER, "", DAY, false, null);
        var start = "%PDF-1.7 " + UUID.randomUUID() + "\n";
        var content = start + " ".repeat(bytes - start.length() - 5) + "%%EOF";
        try (var upload = new Attaching.Upload("a.pdf", announced, new ByteArrayInputStream(content.getBytes()))) {
            return attachments.attach(to, about, upload, head);
        }
    }

    @Test
    @DisplayName("a case is filled to its last byte and not beyond; the refusal says how much there is")
    void oneCase() throws IOException {
        assertThat(attached(id, 1_200_000)).isEmpty();
        assertThat(attached(id, 800_001).orElseThrow().en())
                .contains("up to 2 MB", "2 MB are attached", "this file has 1 MB", "Remove documents");
        assertThat(attached(id, 1_000, 5_000_000).orElseThrow().lv()).contains("līdz 2 MB", "šī datne ir 5 MB");
        assertThat(documents.listOf(id)).hasSize(1);
        assertThat(attached(id, 800_000)).isEmpty();
    }

    @Test
    @DisplayName("what an account removed counts, for its file is kept; another account has room of its own")
    void oneAccount() throws IOException {
        assertThat(attached(id, 1_900_000)).isEmpty();
        var first = documents.listOf(id).getFirst();
        assertThat(attachments.remove(id, first.id(), head)).isTrue();
        var other = drafts.begin(Applicant.INSTITUTE, head);
        assertThat(attached(other, 1_100_000)).isEmpty();
        assertThat(attached(other, 1_001).orElseThrow().en())
                .contains("up to 3 MB within a year", "it attached 3 MB", "this file has 1 MB");
        head = new Actor(Role.INSTITUTION_HEAD, "other-" + System.nanoTime());
        assertThat(attached(drafts.begin(Applicant.INSTITUTE, head), 1_001)).isEmpty();
    }
}
