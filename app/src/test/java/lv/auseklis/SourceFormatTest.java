package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        var different = SourceFormat.sources(Path.of("..")).stream()
                .filter(SourceFormatTest::isDifferent)
                .toList();
        assertThat(different)
                .as("format them with: ./mvnw -pl app -am -Pformat process-test-classes")
                .isEmpty();
    }

    private static boolean isDifferent(Path file) {
        try {
            var source = Files.readString(file);
            return !SourceFormat.format(source).equals(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
