package lv.auseklis.papers;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.RuleId;

/// What the Register issues. Each kind has the rule that it is issued under.
enum PaperKind {
    CERTIFICATE(
            "L31",
            "Zinātniskās institūcijas reģistrācijas apliecība",
            "Certificate of registration of a scientific institution"),
    STATEMENT("L27(2)b", "Izziņa par ierakstu reģistrā", "Statement about an entry"),
    EXTRACT("L27(2)b", "Izraksts no reģistra", "Extract from the Register"),
    UNAMENDED("L27(3)", "Izziņa, ka ieraksts nav grozīts", "Statement that an entry was not amended"),
    COPY("L27(2)b", "Iesniegta dokumenta noraksts", "True copy of a filed document"),
    ABSENCE("L27(3)", "Izziņa, ka ieraksta nav", "Statement that no entry was made");

    private final RuleId rule;
    private final Bilingual title;

    PaperKind(String rule, String lv, String en) {
        this.rule = RuleId.of(rule);
        this.title = new Bilingual(lv, en);
    }

    RuleId rule() {
        return rule;
    }

    Bilingual title() {
        return title;
    }

    /// Whether a paper says the same as long as the entry stays: what stood on a past day, what was filed. The
    /// others speak of the day on which they are issued.
    boolean isLasting() {
        return this == STATEMENT || this == COPY;
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<PaperKind> find(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
