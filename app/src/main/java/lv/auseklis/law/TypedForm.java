package lv.auseklis.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;

/// What a form sent, with everything that stands against it gathered, so that all of it is told at once.
public final class TypedForm {

    private static final int LONGEST = 500;
    private static final Bilingual LINK = new Bilingual("Saite", "Link");

    private final Map<String, String> texts;
    private final LocalDate today;
    private final List<Bilingual> reasons;

    public TypedForm(Map<String, String> texts, LocalDate today, List<Bilingual> reasons) {
        this.texts = texts;
        this.today = today;
        this.reasons = new ArrayList<>(reasons);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    public Optional<LocalDate> day(String name) {
        return Day.find(text(name)).filter(day -> !day.isAfter(today));
    }

    public List<Bilingual> reasons() {
        return List.copyOf(reasons);
    }

    public TypedForm against(String lv, String en) {
        reasons.add(new Bilingual(lv, en));
        return this;
    }

    /// A text that must be there.
    ///
    /// @param article with brackets
    public TypedForm needs(String name, Bilingual label, Bilingual article) {
        if (text(name).isEmpty()) {
            against(
                    label.lv() + ": jāaizpilda " + article.lv() + ".",
                    label.en() + ": must be filled in " + article.en() + ".");
        }
        return fits(name, label);
    }

    /// A text that must be there in both languages, `name.lv` and `name.en`.
    ///
    /// @param label   without the language
    /// @param article with brackets
    public TypedForm needsBoth(String name, Bilingual label, Bilingual article) {
        return needs(name + ".lv", new Bilingual(label.lv() + " latviski", label.en() + " in Latvian"), article)
                .needs(name + ".en", new Bilingual(label.lv() + " angliski", label.en() + " in English"), article);
    }

    /// An address of a page, or nothing.
    public TypedForm fitsLink(String name) {
        fits(name, LINK);
        if (!text(name).isEmpty() && !text(name).matches("https://[^\\s\"<>]+")) {
            against(LINK.lv() + ": tā sākas ar https://.", LINK.en() + ": it begins with https://.");
        }
        return this;
    }

    public TypedForm fits(String name, Bilingual label) {
        Sent.unfit(text(name), LONGEST)
                .forEach(wrong -> against(label.lv() + ": " + wrong.lv(), label.en() + ": " + wrong.en()));
        return this;
    }

    /// A box that is ticked (`true`) or not (`false`, or nothing).
    public TypedForm fitsTick(String name, Bilingual label) {
        if (!List.of("", "true", "false").contains(text(name))) {
            against(label.lv() + ": jābūt „true” vai „false”.", label.en() + ": must be ‘true’ or ‘false’.");
        }
        return this;
    }

    public boolean ticked(String name) {
        return text(name).equals("true");
    }

    /// A day that has come.
    public TypedForm needsDay(String name, Bilingual label) {
        if (day(name).isEmpty()) {
            against(
                    label.lv() + ": vajadzīga diena, kas jau ir bijusi.",
                    label.en() + ": a day that has been is needed.");
        }
        return this;
    }

    /// Answers of the Law, with the boxes that they were asked from; none of their days may be yet to come.
    public TypedForm answers(Inquiry asked) {
        reasons.addAll(asked.objections());
        for (var box : asked.boxes()) {
            fits(box.name(), box.label());
            if (Day.find(box.value()).filter(day -> day.isAfter(today)).isPresent()) {
                against(
                        box.label().lv() + ": diena vēl nav pienākusi.",
                        box.label().en() + ": the day is yet to come.");
            }
        }
        return this;
    }

    public Map<String, String> only(List<String> names) {
        var kept = new TreeMap<String, String>();
        names.forEach(name -> kept.put(name, text(name)));
        return kept;
    }

    public static List<String> names(Inquiry asked) {
        return asked.boxes().stream().map(box -> box.name()).toList();
    }
}
