package lv.auseklis.pages;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;

/// The words of one language: texts by key (ICU message patterns with CLDR plurals), dates and numbers as that language
/// writes them. A missing key is a bug and throws; a test compares the keys of both languages.
public final class Words {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Words(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public String t(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("No text for " + key + " in " + language);
        }
        if (values.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale()));
        synchronized (format) {
            return format.format(values);
        }
    }

    /// All texts whose key begins so, by the rest of the key: for scripts, which fill in the values themselves.
    public Map<String, String> under(String beginning) {
        var texts = new TreeMap<String, String>();
        patterns.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .forEach(key -> texts.put(key.substring(beginning.length()), t(key)));
        return texts;
    }

    public String t(Bilingual text) {
        return language == Language.LV ? text.lv() : text.en();
    }

    /// A date for tables and facts: `22.11.2026.` or `2026-11-22`.
    public String date(LocalDate date) {
        return Written.table(language, date);
    }

    public String date(@Nullable LocalDate date, String otherwise) {
        return date == null ? otherwise : date(date);
    }

    /// A date inside a sentence, saying when: `2026. gada 22. novembrī` or `22 November 2026`.
    public String when(LocalDate date) {
        return Written.when(language, date);
    }

    /// Date and time of day in Riga, for tables: `22.11.2026. 14:30`.
    public String time(Instant instant) {
        var local = instant.atZone(RIGA);
        return date(local.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(RIGA).toLocalDate();
    }

    public String number(Number number) {
        return Written.number(language, number);
    }

    public ULocale locale() {
        return language == Language.LV ? new ULocale("lv") : ULocale.UK;
    }
}
