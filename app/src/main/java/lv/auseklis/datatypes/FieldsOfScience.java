package lv.auseklis.datatypes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/// The classification of `datatypes/fields-of-science.csv`, read once.
final class FieldsOfScience {

    private static final String FILE = "/datatypes/fields-of-science.csv";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    /// Code to name, in the order of the classification.
    static final Map<String, Bilingual> NAMES = read();

    private FieldsOfScience() {}

    static Bilingual nameOf(String code) {
        return Objects.requireNonNull(NAMES.get(code), code);
    }

    private static Map<String, Bilingual> read() {
        try (var file = Objects.requireNonNull(FieldsOfScience.class.getResourceAsStream(FILE), FILE);
                var rows = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var names = new LinkedHashMap<String, Bilingual>();
            for (var row : rows) {
                names.put(row.get("code"), new Bilingual(row.get("lv"), row.get("en")));
            }
            return Collections.unmodifiableMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
