package lv.auseklis.cern;

import java.util.List;
import java.util.stream.Stream;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rulebook;

/// What lives on after the end of the status (Articles V.4 and VI.5), and which older acts and instruments the
/// Agreement
/// takes the place of (Article VI.2, Section 4 of the ratification law).
@Cites({"R4", "AV.4a", "AV.4b", "AVI.2a", "AVI.2b", "AVI.5"})
final class Survival {

    private Survival() {}

    static boolean ended(Standing standing) {
        return standing.status() == Status.ENDED;
    }

    /// In the order of the Agreement.
    static List<LegalRule> provisions(Rulebook rulebook) {
        return rules(rulebook, "AV.4a", "AV.4b", "AVI.2a", "AVI.2b", "AVI.3", "AVI.4", "AVI.5");
    }

    static List<LegalRule> legacy(Rulebook rulebook) {
        return rules(rulebook, "R4");
    }

    private static List<LegalRule> rules(Rulebook rulebook, String... ids) {
        return Stream.of(ids).map(RuleId::of).map(rulebook::get).toList();
    }
}
