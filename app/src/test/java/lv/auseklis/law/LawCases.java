package lv.auseklis.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;

/// Judges rules by the real catalogue and the real settings, for the tables of cases of rule authors.
public final class LawCases {

    private static final Rulebook RULEBOOK = Rulebook.load();
    private static final Settings SETTINGS = Settings.load();

    private LawCases() {}

    /// The finding of the rule that the class answers, on a day written `yyyy-mm-dd`.
    public static <F extends Record> Finding judge(Rule<F> rule, F facts, String on) {
        return judge(rule, facts, on, SETTINGS);
    }

    /// The same with other values of text or number settings than the shipped ones.
    public static <F extends Record> Finding judge(Rule<F> rule, F facts, String on, Map<String, Object> changed) {
        var settings = SETTINGS.list().stream()
                .map(setting ->
                        changed.containsKey(setting.key()) ? with(setting, changed.get(setting.key())) : setting)
                .toList();
        return judge(rule, facts, on, Settings.of(settings));
    }

    public static <F extends Record> Answer answer(Rule<F> rule, F facts, String on) {
        return judge(rule, facts, on).answer();
    }

    /// The answers for many facts of one rule.
    public static <F extends Record> List<Answer> answers(Rule<F> rule, List<F> facts, String on) {
        var rules = new Rules(List.of(rule), RULEBOOK, SETTINGS);
        var day = LocalDate.parse(on);
        return facts.stream()
                .map(one -> rules.judge(Rules.answered(rule), one, day).answer())
                .toList();
    }

    private static <F extends Record> Finding judge(Rule<F> rule, F facts, String on, Settings settings) {
        return new Rules(List.of(rule), RULEBOOK, settings).judge(Rules.answered(rule), facts, LocalDate.parse(on));
    }

    private static Setting with(Setting setting, Object value) {
        var reason = new Bilingual("Pārbaudei.", "For a test.");
        return new Setting(
                setting.id(),
                setting.key(),
                setting.type(),
                setting.rules(),
                setting.question(),
                List.of(new Setting.Value(value, null, null, null, reason, "assumption")));
    }
}
