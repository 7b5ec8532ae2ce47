package lv.auseklis.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import lv.auseklis.datatypes.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All texts of all modules, read once at start from `messages/<module>_<language>.properties` (UTF-8).
/// A key stands in one module only: the second definition is refused.
@Component
public class Dictionary {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    Dictionary() throws IOException {
        for (var language : Language.values()) {
            words.put(language, new Words(language, read(language)));
        }
    }

    public Words in(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalStateException("No words for " + language);
        }
        return found;
    }

    static Map<String, String> read(Language language) throws IOException {
        var texts = new HashMap<String, String>();
        var files = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + language.code() + ".properties");
        for (var file : files) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file, e);
            }
            properties.forEach((key, value) -> {
                if (texts.put((String) key, (String) value) != null) {
                    throw new IllegalStateException("Two texts for " + key + " in " + language);
                }
            });
        }
        return texts;
    }
}
