package lv.auseklis.organisations;

import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.pages.Words;

/// One field that reads differently in two statements, in words: what it is called, how it read and how it reads.
record Difference(String field, String label, String before, String after) {

    static List<Difference> between(Statement before, Statement after, Words words) {
        return of(FieldTexts.differences(FieldTexts.of(before), FieldTexts.of(after)), words);
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
            case "founded" -> words.date(java.time.LocalDate.parse(text));
            case "fields" ->
                String.join(
                        ", ",
                        List.of(text.split(",")).stream()
                                .map(code -> words.t(FieldOfScience.of(code).name()))
                                .toList());
            default -> text;
        };
    }
}
