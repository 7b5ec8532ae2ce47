package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The words of both languages are complete, used and well written.
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path TEMPLATES = Path.of("src", "main", "templates");

    /// A key, or the beginning of one that is completed at run time: `t("act." + …)`.
    private static final Pattern KEY = Pattern.compile("(?<![\\w.])(?:t|has)\\(\\s*\"([^\"]+)\"\\s*(\\+)?");

    /// Any text in the code that could be a key, or begin one.
    private static final Pattern TEXT = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");

    /// Values that are the same word in both languages: names, abbreviations and formats.
    private static final Set<String> SAME = Set.of(
            "CERN",
            "JSON",
            "CSV",
            "JSON-LD",
            "ROR",
            "ISNI",
            "Wikidata",
            "GRID",
            "OpenAPI",
            "Atom",
            "ORCID",
            "DOI",
            "REST",
            "XML");

    /// What a template may say by itself: our name, names of formats, addresses of the interface.
    private static final Pattern TECHNICAL =
            Pattern.compile("(– )?Auseklis|OpenAPI|JSON|JSON-LD|CSV|\\.\\w+|((GET|POST) )?/api/v1/\\S+");

    static List<String> modules() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_\\w\\w\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeysInTheSameOrder(String module) {
        assertThat(keys(module, "en")).isEqualTo(keys(module, "lv"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleOfWordsIsAModuleOfTheProgram(String module) {
        assertThat(ProgramCode.SOURCES.resolve(module)).isDirectory();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPatternCanBeReadAndTakesTheSameValuesInBothLanguages(String module) {
        var latvian = texts(module, "lv");
        texts(module, "en").forEach((key, text) -> {
            var en = new MessageFormat(text, ULocale.UK);
            var lv = new MessageFormat(latvian.get(key), new ULocale("lv"));
            assertThat(lv.getArgumentNames()).as(key).isEqualTo(en.getArgumentNames());
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPluralIsCompleteInItsLanguage(String module) {
        texts(module, "lv").forEach((key, text) -> {
            if (text.contains(", plural") || text.contains(",plural")) {
                assertThat(text).as(key).contains("zero {", "one {", "other {");
            }
        });
        texts(module, "en").forEach((key, text) -> {
            if (text.contains(", plural") || text.contains(",plural")) {
                assertThat(text).as(key).contains("one {", "other {");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noTextIsTheSameInBothLanguages(String module) {
        var latvian = texts(module, "lv");
        var same = texts(module, "en").entrySet().stream()
                .filter(text -> text.getValue().equals(latvian.get(text.getKey())))
                .filter(text -> text.getValue().chars().anyMatch(Character::isLetter))
                .filter(text ->
                        !SAME.contains(text.getValue()) && !text.getValue().startsWith("/"))
                .toList();
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void latvianIsWrittenAsLatvian(String module) {
        texts(module, "lv")
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContain("\"", "“", "‘", "''", " - ", "...", "!", "  ")
                        .doesNotContainPattern("(?i)\\b(the|and|of|with|search|page|error)\\b")
                        .satisfies(it -> assertThat(count(it, '„')).isEqualTo(count(it, '”'))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void englishIsWrittenAsEnglish(String module) {
        texts(module, "en")
                .forEach((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContain("\"", "„", " - ", "...", "!", "  ")
                        .doesNotContainPattern(
                                "(?i)\\b(color|center|catalog|organization|license[ds]?)\\b(?! Registry)")
                        .satisfies(it -> assertThat(count(it, '‘')).isEqualTo(count(it, '’') - apostrophes(it))));
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        var known = allKeys();
        var missing = new TreeSet<String>();
        for (var file : code()) {
            var used = KEY.matcher(ProgramCode.read(file));
            while (used.find()) {
                var key = used.group(1);
                var exists = used.group(2) == null
                        ? known.contains(key)
                        : known.stream().anyMatch(name -> name.startsWith(key));
                if (!exists) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var whole = new HashSet<String>();
        for (var file : code()) {
            TEXT.matcher(ProgramCode.read(file)).results().forEach(text -> whole.add(text.group(1)));
        }
        var unused = allKeys().stream().filter(key -> !isUsed(key, whole)).toList();
        assertThat(unused).isEmpty();
    }

    /// A key is used if it stands in the code whole, or as a beginning (`act.`) or first word (`about`)
    /// with more added.
    private static boolean isUsed(String key, Set<String> texts) {
        if (texts.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (texts.contains(key.substring(0, dot + 1))
                    || (texts.contains(key.substring(0, dot)) && isPage(key, dot))) {
                return true;
            }
        }
        return false;
    }

    /// Pages of plain text name their words `<page>.title`, `<page>.1`, `<page>.2.heading`.
    private static boolean isPage(String key, int dot) {
        return key.substring(dot + 1).matches("title|lead|description|\\d+(\\.\\w+)?");
    }

    @Test
    void noTemplateHoldsWordsOfItsOwn() throws IOException {
        var words = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                var text = ProgramCode.read(file)
                        .replaceAll("(?s)<code>.*?</code>", "")
                        .replaceAll("(?m)^\\s*(@|!\\{).*$", "")
                        .replaceAll("\\$\\{[^}]*}", "")
                        .replaceAll("@\\w+(\\([^@\\n]*\\))?", "");
                Pattern.compile(">([^<>{}`]*\\p{L}{3,}[^<>{}`]*)<")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1).strip())
                        .filter(found -> !TECHNICAL.matcher(found).matches())
                        .forEach(found -> words.add(file.getFileName() + ": " + found));
            }
        }
        assertThat(words).isEmpty();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static long apostrophes(String text) {
        return Pattern.compile("\\p{L}’\\p{L}|s’ ").matcher(text).results().count();
    }

    private static List<Path> code() throws IOException {
        try (var templates = Files.walk(TEMPLATES)) {
            return Stream.concat(
                            ProgramCode.sources().stream(),
                            templates.filter(file -> file.toString().endsWith(".jte")))
                    .toList();
        }
    }

    private static Set<String> allKeys() throws IOException {
        return modules().stream().flatMap(module -> keys(module, "lv").stream()).collect(Collectors.toSet());
    }

    private static List<String> keys(String module, String language) {
        return ProgramCode.read(file(module, language))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(0, line.indexOf('='))).strip())
                .toList();
    }

    private static Map<String, String> texts(String module, String language) {
        var properties = new java.util.Properties();
        try {
            properties.load(new StringReader(ProgramCode.read(file(module, language))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Path file(String module, String language) {
        return MESSAGES.resolve(module + "_" + language + ".properties");
    }
}
