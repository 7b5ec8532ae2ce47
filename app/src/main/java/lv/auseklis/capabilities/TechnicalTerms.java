package lv.auseklis.capabilities;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Words of technology in Latvian and English, so that what is sought in the one language is found in the other. Words
/// are compared by their stems.
@Component
class TechnicalTerms {

    private final Map<String, List<String>> toLatvian = new HashMap<>();
    private final Map<String, List<String>> toEnglish = new HashMap<>();

    TechnicalTerms() {
        var form = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("capabilities/terms.csv").getInputStream(), StandardCharsets.UTF_8);
                var rows = form.parse(reader);
                var words = new TextWords()) {
            for (var row : rows) {
                var lv = words.stem("lv", row.get("lv"));
                var en = words.stem("en", row.get("en"));
                toLatvian.computeIfAbsent(en, stem -> new ArrayList<>()).add(lv);
                toEnglish.computeIfAbsent(lv, stem -> new ArrayList<>()).add(en);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The technical terms cannot be read", e);
        }
    }

    /// The Latvian stems that an English one stands for.
    List<String> latvian(String englishStem) {
        return toLatvian.getOrDefault(englishStem, List.of());
    }

    /// The English stems that a Latvian one stands for.
    List<String> english(String latvianStem) {
        return toEnglish.getOrDefault(latvianStem, List.of());
    }
}
