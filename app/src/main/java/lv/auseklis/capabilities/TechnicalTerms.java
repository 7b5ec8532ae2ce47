package lv.auseklis.capabilities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.ShippedTable;
import org.springframework.stereotype.Component;

/// Words of technology in Latvian and English, so that what is sought in the one language is found in the other. Words
/// are compared by their stems.
@Component
class TechnicalTerms {

    private final Map<String, List<String>> toLatvian = new HashMap<>();
    private final Map<String, List<String>> toEnglish = new HashMap<>();

    TechnicalTerms() {
        try (var words = new TextWords()) {
            for (var row : ShippedTable.rows("capabilities/terms.csv")) {
                var lv = words.stem("lv", row.get("lv"));
                var en = words.stem("en", row.get("en"));
                toLatvian.computeIfAbsent(en, stem -> new ArrayList<>()).add(lv);
                toEnglish.computeIfAbsent(lv, stem -> new ArrayList<>()).add(en);
            }
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
