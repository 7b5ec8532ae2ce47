package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Instant NOON = Instant.parse("2018-07-12T12:00:00.5Z");

    @TempDir
    Path folder;

    @Test
    void aFolderIsCreatedAndHeldByOne() throws IOException {
        var path = folder.resolve("new/data");
        try (var data = DataFolder.open(path, "http://localhost:8080", NOON)) {
            assertThat(data.path()).isEqualTo(path.toRealPath());
            data.announce("http://localhost:9999");
            assertThatThrownBy(() -> DataFolder.open(path, "http://localhost:8081", NOON))
                    .isInstanceOf(DataFolderHeld.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("since 2018-07-12T12:00:00Z")
                    .hasMessageContaining("at http://localhost:9999");
        }
    }

    @Test
    void aClosedFolderCanBeOpenedAgain() {
        DataFolder.open(folder, "http://localhost:8080", NOON).close();
        try (var data = DataFolder.open(folder, "http://localhost:8080", NOON)) {
            assertThat(data.path()).exists();
        }
    }

    @Test
    void whatAKilledHolderLeftBehindDoesNotHoldTheFolder() throws IOException {
        Files.writeString(folder.resolve("lock"), "");
        Files.writeString(folder.resolve("holder"), "process 1, running since then, at http://localhost:8080");
        try (var data = DataFolder.open(folder, "http://localhost:8080", NOON)) {
            assertThat(data.path().resolve("holder"))
                    .content()
                    .contains("" + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "");
        assertThatThrownBy(() -> DataFolder.open(file, "http://localhost:8080", NOON))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is not a folder");
    }
}
