package lv.auseklis.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import org.jspecify.annotations.Nullable;

/// One or several rules asked together by a form: the boxes as typed, and the findings if it was sent without flaws.
///
/// @param verdict YES if all that are in force say yes, NO if one says no, else UNDETERMINED; null before it was asked
public record Inquiry(
        List<FactForm.Box> boxes,
        LocalDate on,
        List<Flaw> flaws,
        List<Answered> findings,
        @Nullable Answer verdict) {

    /// A finding with the rule that it answers.
    ///
    /// @param evidence where the facts come from and about which day they are; empty where they were only typed
    public record Answered(LegalRule rule, Finding finding, List<Bilingual> evidence) {

        /// The reasons, with the article.
        Bilingual sentence() {
            var article = rule.shortArticle();
            return new Bilingual(
                    finding.reasons().stream().map(Bilingual::lv).collect(Collectors.joining(" ")) + " (" + article.lv()
                            + ")",
                    finding.reasons().stream().map(Bilingual::en).collect(Collectors.joining(" ")) + " (" + article.en()
                            + ")");
        }
    }

    /// The same form with findings from evidence. Where a box cannot be read there are none.
    public Inquiry answered(List<Answered> others) {
        var shown = flaws.isEmpty() ? List.copyOf(others) : List.<Answered>of();
        return new Inquiry(boxes, on, flaws, shown, verdict(shown));
    }

    /// @param typed the parameters of the address; `on` is the day asked about, `ask` says that the form was sent
    public static Inquiry of(List<RuleId> ids, Map<String, String> typed, Rules rules, LocalDate today) {
        var asked = ids.stream()
                .map(rules::find)
                .flatMap(java.util.Optional::stream)
                .toList();
        var form = new FactForm(asked.stream().map(Rules.Answerable::shape).toList(), typed);
        var flaws = new ArrayList<Flaw>();
        var on = day(typed.getOrDefault("on", ""), today, flaws);
        var findings = new ArrayList<Answered>();
        if (typed.containsKey("ask")) {
            for (var answerable : asked) {
                var reader = new FactsReader();
                var facts = reader.read(answerable.shape(), form.json(answerable.shape()), "/facts");
                reader.flaws().stream().filter(flaw -> !flaws.contains(flaw)).forEach(flaws::add);
                if (facts != null) {
                    findings.add(
                            new Answered(rules.legal(answerable), rules.judge(answerable.id(), facts, on), List.of()));
                }
            }
        }
        var shown = flaws.isEmpty() ? List.copyOf(findings) : List.<Answered>of();
        return new Inquiry(form.boxes(flaws), on, List.copyOf(flaws), shown, verdict(shown));
    }

    /// Several asked together of which some are about another day; a box of the same name stands once.
    public static Inquiry together(LocalDate on, List<Inquiry> parts) {
        var boxes = new LinkedHashMap<String, FactForm.Box>();
        parts.forEach(part -> part.boxes().forEach(box -> boxes.putIfAbsent(box.name(), box)));
        var flaws =
                parts.stream().flatMap(part -> part.flaws().stream()).distinct().toList();
        var findings = parts.stream().flatMap(part -> part.findings().stream()).toList();
        return new Inquiry(List.copyOf(boxes.values()), on, flaws, findings, verdict(findings));
    }

    /// What stands against going on: a box that cannot be read, an answer that is no or is not known; each with its
    /// reasons and its article.
    public List<Bilingual> objections() {
        var unread = flaws.stream()
                .map(flaw -> boxes.stream()
                        .filter(box -> flaw.pointer().equals("/facts/" + box.name()))
                        .map(box -> new Bilingual(
                                box.label().lv() + ": " + flaw.detail().lv(),
                                box.label().en() + ": " + flaw.detail().en()))
                        .findFirst()
                        .orElse(flaw.detail()));
        var against = findings.stream()
                .filter(found ->
                        found.finding().is(Answer.NO) || found.finding().is(Answer.UNDETERMINED))
                .map(Answered::sentence);
        return Stream.concat(unread, against).toList();
    }

    private static LocalDate day(String text, LocalDate today, List<Flaw> flaws) {
        if (text.isBlank()) {
            return today;
        }
        return Day.find(text.strip()).orElseGet(() -> {
            flaws.add(new Flaw(
                    "/on", new Bilingual("tāda datuma kalendārā nav", "there is no such date in the calendar")));
            return today;
        });
    }

    private static @Nullable Answer verdict(List<Answered> findings) {
        var answers =
                findings.stream().map(answered -> answered.finding().answer()).toList();
        if (answers.isEmpty()) {
            return null;
        }
        if (answers.contains(Answer.NO)) {
            return Answer.NO;
        }
        if (answers.contains(Answer.UNDETERMINED)) {
            return Answer.UNDETERMINED;
        }
        return answers.contains(Answer.YES) ? Answer.YES : Answer.NOT_IN_FORCE;
    }
}
