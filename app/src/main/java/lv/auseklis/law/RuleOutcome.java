package lv.auseklis.law;

/// What the program does because of a rule. The catalogue gives it in English; `lv` is empty until it is translated, so
/// it is no [lv.auseklis.datatypes.Bilingual].
public record RuleOutcome(String lv, String en) {

    public RuleOutcome {
        if (en.isBlank()) {
            throw new IllegalArgumentException("A rule's outcome is needed in English");
        }
    }
}
