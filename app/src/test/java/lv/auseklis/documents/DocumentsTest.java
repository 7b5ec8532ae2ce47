package lv.auseklis.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lv.auseklis.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DocumentsTest {

    private static final Instant NOON = Instant.parse("2018-07-12T09:00:00Z");
    private static final Limit LIMIT = Limit.megabytes(1, MediaType.TEXT);
    private static final Sha256 ABSENT = Sha256.of("0".repeat(64));

    @TempDir
    private Path folder;

    private JdbcClient database;
    private Documents documents;

    @BeforeEach
    void open() {
        database = JdbcClient.create(TestDatabase.fresh().application());
        documents = new Documents(FileStore.open(folder), new JdbcStoredFiles(database));
    }

    @Test
    void aFileIsNotedWithWhatIsKnownOfIt() throws IOException {
        var file = (StoredFile) add("Labdien!", NOON);
        assertThat(documents.find(file.digest())).contains(new StoredFile(file.digest(), 8, MediaType.TEXT));
        assertThat(documents.find(ABSENT)).isEmpty();
        try (var content = documents.open(file.digest())) {
            assertThat(content).hasContent("Labdien!");
        }
    }

    @Test
    void theFirstNoteStays() throws IOException {
        assertThat(add("Labdien!", NOON)).isEqualTo(add("Labdien!", NOON.plusSeconds(60)));
        assertThat(database.sql("SELECT stored_at FROM documents.stored_file")
                        .query(OffsetDateTime.class)
                        .single())
                .isEqualTo(NOON.atOffset(ZoneOffset.UTC));
    }

    @Test
    void whatIsRefusedIsNotNoted() throws IOException {
        assertThat(add("", NOON)).isEqualTo(new Stored.Empty());
        assertThat(database.sql("SELECT count(*) FROM documents.stored_file")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theProgramCanNeitherChangeNorDeleteANote() throws IOException {
        add("Labdien!", NOON);
        assertThatThrownBy(() -> database.sql("UPDATE documents.stored_file SET size = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table stored_file");
        assertThatThrownBy(
                        () -> database.sql("DELETE FROM documents.stored_file").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied for table stored_file");
    }

    private Stored add(String text, Instant now) throws IOException {
        return documents.add(new ByteArrayInputStream(text.getBytes(UTF_8)), MediaType.TEXT, LIMIT, now);
    }
}
