package lv.auseklis.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.pages.Written;

/// The text of a decision in Latvian, the language of proceedings: drafted from the case as it stands, to be edited by
/// the official. How it may be appealed is left out unless whoever keeps the Register entered the notice.
final class DecisionText {

    /// Stands in a draft where only the official can say something.
    static final String TO_FILL = "[JĀAIZPILDA";

    private static final Locale LATVIAN = Locale.of("lv");

    /// The operative part; of several the last one counts.
    private static final Pattern OPERATIVE =
            Pattern.compile("nolēmu\\s+(ierakstīt|atteikt|atlikt)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DecisionText() {}

    /// What in a text speaks against the decision that is taken with it: a place left to fill in, or another decision.
    static List<Bilingual> against(String text, State next) {
        var reasons = new ArrayList<Bilingual>();
        if (text.contains(TO_FILL)) {
            reasons.add(new Bilingual(
                    "Lēmuma projektā palikusi vieta, kas jāaizpilda: „%s …]” (30. panta otrā daļa).".formatted(TO_FILL),
                    "The draft decision still has a place to fill in: ‘%s …]’ (Section 30(2)).".formatted(TO_FILL)));
        }
        OPERATIVE
                .matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(LATVIAN))
                .reduce((one, later) -> later)
                .filter(decided -> !decided.equals(word(next)))
                .ifPresent(decided -> reasons.add(new Bilingual(
                        "Lēmuma tekstā rakstīts „nolēmu %s”, bet izvēlēts „%s”. Saskaņojiet tekstu ar lēmumu."
                                .formatted(decided, word(next)),
                        "The text says ‘nolēmu %s’, but the decision chosen is ‘%s’. Make them agree."
                                .formatted(decided, word(next)))));
        return reasons;
    }

    private static String word(State next) {
        return switch (next) {
            case ENTERED -> "ierakstīt";
            case DEFERRED -> "atlikt";
            default -> "atteikt";
        };
    }

    /// Which decision the findings speak for, of those that the case still allows.
    static State proposed(Inquiry asked, boolean deferrable, State now) {
        if (asked.verdict() == Answer.YES && now.leadsTo(State.ENTERED)) {
            return State.ENTERED;
        }
        return deferrable ? State.DEFERRED : State.REFUSED;
    }

    /// @param documents of the application
    /// @param appeal    how the decision may be appealed; empty where nobody entered it
    static String draft(
            Application application,
            Inquiry asked,
            DocumentChecks.Answer documents,
            State decision,
            Optional<String> appeal) {
        var parts = new ArrayList<String>();
        parts.add("LĒMUMS\npar ierakstu Zinātnisko institūciju reģistrā");
        parts.add(facts(application, documents));
        parts.add("Konstatēts:\n" + findings(asked, decision) + faults(documents));
        parts.add(operative(decision));
        appeal.ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private static String facts(Application application, DocumentChecks.Answer documents) {
        var lines = new ArrayList<String>();
        lines.add("Iesniedzējs: " + application.name());
        application
                .steps()
                .forEach(step -> lines.add(fact(step.state()) + ": " + Written.table(Language.LV, step.day())));
        lines.add("Dokumenti: "
                + (documents.documents().isEmpty()
                        ? "nav"
                        : documents.documents().stream()
                                .map(checked -> checked.document().about())
                                .map(about -> about.kind().label().lv().toLowerCase(LATVIAN) + " ("
                                        + Written.table(Language.LV, about.issued()) + ")")
                                .collect(Collectors.joining(", "))));
        return String.join("\n", lines);
    }

    private static String fact(State state) {
        return switch (state) {
            case RECEIVED -> "Iesniegums saņemts";
            case DEFERRED -> "Ieraksts atlikts";
            default -> "Atbilde saņemta";
        };
    }

    private static String findings(Inquiry asked, State decision) {
        return asked.findings().isEmpty()
                ? "Ziņas kritērijiem nav salasāmas. " + TO_FILL + ": kas trūkst]"
                : asked.findings().stream()
                        .map(answered -> finding(answered, decision))
                        .collect(Collectors.joining("\n"));
    }

    private static String finding(Inquiry.Answered answered, State decision) {
        var finding = answered.finding();
        var open = finding.is(Answer.UNDETERMINED) && decision == State.ENTERED;
        return "– %s. %s Vērtējums: %s. %s%s"
                .formatted(
                        answered.rule().article().lv(),
                        answered.rule().statement().lv(),
                        result(finding.answer()),
                        finding.reasons().stream().map(Bilingual::lv).collect(Collectors.joining(" ")),
                        open ? " " + TO_FILL + ": kāpēc kritēriju atzīst par izpildītu]" : "");
    }

    private static String result(Answer answer) {
        return switch (answer) {
            case YES -> "izpildīts";
            case NO -> "nav izpildīts";
            case UNDETERMINED -> "no iesniegtajām ziņām nav nosakāms";
            default -> "nav spēkā";
        };
    }

    private static String faults(DocumentChecks.Answer documents) {
        var faults = documents.faults();
        return faults.isEmpty()
                ? "\n– Dokumenti atbilst Zinātniskās darbības likuma 29. panta pirmajai daļai."
                : faults.stream().map(fault -> "\n– " + fault.lv()).collect(Collectors.joining());
    }

    private static String operative(State decision) {
        return switch (decision) {
            case ENTERED ->
                "Pamatojoties uz Zinātniskās darbības likuma 28. pantu un 30. panta pirmo daļu,\nnolēmu "
                        + "ierakstīt institūciju Zinātnisko institūciju reģistrā.";
            case DEFERRED ->
                "Pamatojoties uz Zinātniskās darbības likuma 30. panta pirmo un otro daļu,\nnolēmu "
                        + "atlikt ierakstu Zinātnisko institūciju reģistrā. Trūkumi novēršami līdz dienai, kas lēmumā"
                        + " norādīta.";
            default ->
                "Pamatojoties uz Zinātniskās darbības likuma 30. panta otro daļu,\nnolēmu "
                        + "atteikt ierakstu Zinātnisko institūciju reģistrā.";
        };
    }
}
