package lv.auseklis.organisations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.pages.Words;

/// One field that reads differently in two statements, in words: what it is called, how it read and how it reads.
public record Difference(String field, String label, String before, String after) {

    private static final Set<String> CLOSED = Set.of("phone", "email", "premises");

    public static List<Difference> between(Statement before, Statement after, Words words) {
        return of(FieldTexts.differences(FieldTexts.of(before), FieldTexts.of(after)), words);
    }

    /// What would read differently with other texts in some fields.
    public static List<Difference> between(Statement before, Map<String, String> otherTexts, Words words) {
        var after = before.texts();
        after.putAll(otherTexts);
        return of(FieldTexts.differences(before.texts(), after), words);
    }

    /// For the public: the values of contacts and premises are left out, and those that a decision closed.
    static List<Difference> withoutClosed(List<Difference> differences, Closed closed, Words words) {
        return differences.stream().map(one -> one.withoutClosed(closed, words)).toList();
    }

    private Difference withoutClosed(Closed closed, Words words) {
        var decision = closed.find(field);
        if (decision.isPresent()) {
            var mark = words.t(decision.get().mark());
            return new Difference(field, label, mark, mark);
        }
        return CLOSED.contains(field) ? new Difference(field, label, "–", words.t("field.closed")) : this;
    }

    static List<Difference> of(Map<String, String[]> differences, Words words) {
        return differences.entrySet().stream()
                .map(entry -> new Difference(
                        entry.getKey(),
                        words.t("field." + entry.getKey()),
                        shown(entry.getKey(), entry.getValue()[0], words),
                        shown(entry.getKey(), entry.getValue()[1], words)))
                .toList();
    }

    private static String shown(String field, String text, Words words) {
        if (text.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "status" -> words.t(Status.valueOf(text).key());
            case "legalForm" -> words.t(LegalForm.of(text).label());
            case "founded" -> Founded.of(text).shown(words);
            case "fields" ->
                String.join(
                        ", ",
                        List.of(text.split(",")).stream()
                                .map(code -> words.t(FieldOfScience.of(code).name()))
                                .toList());
            case "otherFacts" ->
                String.join(
                        "; ",
                        OtherFact.list(text).stream().map(OtherFact::toString).toList());
            default -> text;
        };
    }
}
