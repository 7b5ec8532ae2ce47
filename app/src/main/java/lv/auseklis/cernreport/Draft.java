package lv.auseklis.cernreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lv.auseklis.cern.YearsAtCern.Recorded;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// A report while it is written: words in both languages, and the sources, each numbered when it is first named.
final class Draft {

    /// So many entries are named one by one; of more the first and the last.
    private static final int NAMED = 5;

    private final Words lv;
    private final Words en;
    private final Rulebook rulebook;
    private final List<AnnualReport.Source> sources = new ArrayList<>();

    Draft(Words lv, Words en, Rulebook rulebook) {
        this.lv = lv;
        this.en = en;
        this.rulebook = rulebook;
    }

    List<AnnualReport.Source> sources() {
        return List.copyOf(sources);
    }

    /// A text with values that may differ by language.
    Bilingual t(String key, Object... values) {
        return new Bilingual(lv.t(key, in(Language.LV, values)), en.t(key, in(Language.EN, values)));
    }

    private static Object[] in(Language language, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Bilingual text ? text.in(language) : values[i];
        }
        return texts;
    }

    Bilingual date(LocalDate day) {
        return new Bilingual(lv.date(day), en.date(day));
    }

    Bilingual number(BigDecimal number) {
        return new Bilingual(lv.number(number), en.number(number));
    }

    Bilingual francs(BigDecimal amount) {
        return t("cern.francs", number(amount));
    }

    static Bilingual joined(Collection<Bilingual> texts) {
        return new Bilingual(
                texts.stream().map(Bilingual::lv).collect(Collectors.joining("; ")),
                texts.stream().map(Bilingual::en).collect(Collectors.joining("; ")));
    }

    AnnualReport.Part part(String name, List<AnnualReport.Line> lines) {
        return new AnnualReport.Part(name, t("cernreport.part." + name), List.copyOf(lines));
    }

    /// A statement without a figure.
    AnnualReport.Line says(String name, Bilingual text, boolean warns, List<Integer> marks) {
        return new AnnualReport.Line(name, t("cernreport.line." + name), text, null, "", warns, marks);
    }

    /// An amount; the text `otherwise` where it is not known.
    AnnualReport.Line francs(String name, @Nullable BigDecimal amount, Bilingual otherwise, List<Integer> marks) {
        return new AnnualReport.Line(
                name,
                t("cernreport.line." + name),
                amount == null ? otherwise : francs(amount),
                amount,
                "CHF",
                false,
                marks);
    }

    AnnualReport.Line count(String name, long number, List<Integer> marks) {
        var counted = BigDecimal.valueOf(number);
        return new AnnualReport.Line(
                name, t("cernreport.line." + name), number(counted), counted, "count", false, marks);
    }

    /// The mark of a rule of the catalogue.
    List<Integer> rule(String id) {
        var article = rulebook.get(RuleId.of(id)).shortArticle();
        var text = new Bilingual(article.lv() + " · " + id, article.en() + " · " + id);
        return mark(new AnnualReport.Source(text, List.of(), id, ""));
    }

    /// The mark of records in the log; none where there are none.
    ///
    /// @param key of the text that says what they are
    List<Integer> recorded(String key, Collection<Recorded> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var references = records.stream()
                .map(Recorded::reference)
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        var what = t(key);
        var text = references.isEmpty()
                ? what
                : new Bilingual(what.lv() + " (" + references + ")", what.en() + " (" + references + ")");
        return logged(text, records.stream().map(Recorded::entry).toList());
    }

    /// The mark of entries of the log; none where there are none.
    List<Integer> logged(Bilingual what, Collection<Long> entries) {
        var sorted = entries.stream().distinct().sorted().toList();
        if (sorted.size() > NAMED) {
            return between(what, sorted.getFirst(), sorted.getLast(), sorted.size());
        }
        var named = sorted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sorted.isEmpty() ? List.of() : logged(what, named, sorted);
    }

    /// The mark of several entries of the log of which the first and the last are named; none where there are none.
    ///
    /// @param first negative where there are none
    List<Integer> between(Bilingual what, long first, long last, long number) {
        if (first == last || first < 0) {
            return first < 0 ? List.of() : logged(what, String.valueOf(first), List.of(first));
        }
        return logged(what, "%d…%d (%d)".formatted(first, last, number), List.of(first, last));
    }

    private List<Integer> logged(Bilingual what, String named, List<Long> entries) {
        var text = t("cernreport.source.logged", what, named);
        return mark(new AnnualReport.Source(text, entries, "", ""));
    }

    /// The mark of a page elsewhere.
    List<Integer> elsewhere(Bilingual what, String address) {
        return mark(new AnnualReport.Source(what, List.of(), "", address));
    }

    private List<Integer> mark(AnnualReport.Source source) {
        var known = sources.indexOf(source);
        if (known < 0) {
            sources.add(source);
        }
        return List.of(known < 0 ? sources.size() : known + 1);
    }

    @SafeVarargs
    static List<Integer> marks(List<Integer>... marks) {
        return List.of(marks).stream().flatMap(List::stream).distinct().toList();
    }
}
