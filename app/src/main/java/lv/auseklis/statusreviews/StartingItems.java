package lv.auseklis.statusreviews;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/// The items with which a template may start: what public sources name. They are no official list, so none is verified.
final class StartingItems {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StartingItems() {}

    /// @param source where it is said to be asked for
    record Named(Bilingual title, String source) {}

    static List<Named> read() {
        try (var reader = new InputStreamReader(
                        new ClassPathResource("statusreviews/starting-items.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var parser = FORM.parse(reader)) {
            return parser.getRecords().stream()
                    .map(row -> new Named(new Bilingual(row.get("title.lv"), row.get("title.en")), row.get("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
