package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The script says why it refuses by codes; the page has words for each, and none for what is never said.
class VerifierWordsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "static", "assets", "verify");
    private static final Path WORDS = Path.of("src", "main", "resources", "messages", "transparency_en.properties");
    private static final Pattern REFUSAL = Pattern.compile("(?:refuse|new Refusal)\\(([^;\n]*)");
    private static final Pattern CODE = Pattern.compile("'([a-z0-9]+(?:-[a-z0-9]+)+)'");
    private static final String WHY = "check.why.";

    @Test
    void everyReasonHasWords() throws IOException {
        var reasons = new TreeSet<String>();
        REFUSAL.matcher(scripts())
                .results()
                .forEach(refusal ->
                        CODE.matcher(refusal.group(1)).results().forEach(code -> reasons.add(code.group(1))));
        assertThat(reasons).hasSizeGreaterThan(60);
        assertThat(words()).containsAll(reasons);
    }

    @Test
    void everyWordIsSaid() throws IOException {
        var scripts = scripts();
        assertThat(words()).allMatch(reason -> scripts.contains("'" + reason + "'"));
    }

    private static Set<String> words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(WHY))
                .map(key -> key.substring(WHY.length()))
                .collect(Collectors.toSet());
    }

    private static String scripts() throws IOException {
        var text = new StringBuilder();
        try (var files = Files.list(SCRIPTS)) {
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
