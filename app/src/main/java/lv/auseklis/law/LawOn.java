package lv.auseklis.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The law of one day, as one rule reads it: its parameters of that day and the settings of that day.
/// Remembers what was read, so that the [Finding] can show it. Used for one judgement and thrown away.
public final class LawOn {

    private final LegalRule rule;
    private final LocalDate date;
    private final Rulebook rulebook;
    private final Settings allSettings;
    private final Settings.On settings;
    private final Terms terms;
    private final Set<Parameter> usedParameters = new LinkedHashSet<>();
    private final Set<AppliedSetting> settingsOfParts = new LinkedHashSet<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Bilingual> reasons = new ArrayList<>();

    LawOn(LegalRule rule, LocalDate date, Rulebook rulebook, Settings settings, Terms terms) {
        this.rule = rule;
        this.date = date;
        this.rulebook = rulebook;
        this.allSettings = settings;
        this.settings = settings.on(date, rule.id());
        this.terms = terms;
    }

    public LocalDate date() {
        return date;
    }

    /// The parameter of the rule that holds on the day.
    ///
    /// @throws IllegalStateException if the rule has no such parameter on that day
    public BigDecimal number(String parameter) {
        return findNumber(parameter)
                .orElseThrow(() -> new IllegalStateException(rule.id() + " has no " + parameter + " on " + date));
    }

    public Optional<BigDecimal> findNumber(String parameter) {
        return used(rule.findParameter(parameter, date));
    }

    /// The parameter as it was on another day than the one asked about, for a formula that starts from an
    /// older value.
    public BigDecimal number(String parameter, LocalDate day) {
        return used(rule.findParameter(parameter, day))
                .orElseThrow(() -> new IllegalStateException(rule.id() + " has no " + parameter + " on " + day));
    }

    /// A parameter of another rule on the day.
    public Optional<BigDecimal> findNumberOf(String otherRule, String parameter) {
        return used(rulebook.get(RuleId.of(otherRule)).findParameter(parameter, date));
    }

    /// The first day on which a parameter of a rule that comes into force in steps has any value.
    public LocalDate firstDayOf(String otherRule, String parameter) {
        return rulebook.get(RuleId.of(otherRule)).parameters().stream()
                .filter(candidate -> candidate.name().equals(parameter))
                .flatMap(candidate -> Stream.ofNullable(candidate.from()))
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException(otherRule + " has no dated " + parameter));
    }

    private Optional<BigDecimal> used(Optional<Parameter> found) {
        var read = found.map(parameter -> terms.instead(parameter).orElse(parameter));
        read.ifPresent(usedParameters::add);
        return read.map(Parameter::value);
    }

    /// Judges another rule by the law of the same day. What it used is shown with this answer, its reasons
    /// under its article.
    public <F extends Record> Answer part(Rule<F> other, F facts) {
        var legal = rulebook.get(Rules.answered(other));
        var found = other.judge(facts, new LawOn(legal, date, rulebook, allSettings, terms));
        usedParameters.addAll(found.parameters());
        settingsOfParts.addAll(found.settings());
        results.addAll(found.results());
        found.reasons().forEach(reason -> because("{0}: {1}", "{0}: {1}", legal.shortArticle(), reason));
        return found.answer();
    }

    /// The settings of the day; every one asked for is shown with the answer.
    public Settings.On settings() {
        return settings;
    }

    public String setting(String key) {
        return settings.text(key);
    }

    public BigDecimal settingNumber(String key) {
        return settings.number(key);
    }

    /// Adds a reason without deciding yet. Values are written as each language writes them; see [Sentence].
    public LawOn because(String lv, String en, Object... values) {
        reasons.add(Sentence.of(lv, en, values));
        return this;
    }

    public LawOn result(String name, String lv, String en, Object value, String unit) {
        results.add(new Result(name, new Bilingual(lv, en), Sentence.plain(value), unit));
        return this;
    }

    public Finding yes(String lv, String en, Object... values) {
        return because(lv, en, values).finding(Answer.YES);
    }

    public Finding no(String lv, String en, Object... values) {
        return because(lv, en, values).finding(Answer.NO);
    }

    public Finding undetermined(String lv, String en, Object... values) {
        return because(lv, en, values).finding(Answer.UNDETERMINED);
    }

    /// Something needed is not known: what it is, in the nominative and as a noun phrase.
    public Finding unknown(String lv, String en) {
        return undetermined("Nav zināms: {0}.", "Not known: {0}.", new Bilingual(inside(lv), inside(en)));
    }

    /// A phrase as it stands inside a sentence: its first letter small, unless the word is an abbreviation.
    private static String inside(String phrase) {
        var abbreviation = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
        return abbreviation ? phrase : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /// The commonest question: is there at least as much as the parameter asks for? A null amount is not
    /// known.
    public Finding atLeast(String lv, String en, @Nullable Number have, String parameter) {
        var needed = number(parameter);
        if (have == null) {
            return unknown(lv, en);
        }
        var what = new Bilingual(lv, en);
        var enough = new BigDecimal(have.toString()).compareTo(needed) >= 0;
        because("{0}: {1}; vajadzīgs vismaz {2}.", "{0}: {1}; at least {2} needed.", what, have, needed);
        return finding(enough ? Answer.YES : Answer.NO);
    }

    /// The same for an amount of which only the bounds may be known.
    public Finding atLeast(String lv, String en, @Nullable Between have, String parameter) {
        if (have == null) {
            return atLeast(lv, en, (Number) null, parameter);
        }
        if (have.isKnown()) {
            return atLeast(lv, en, have.least(), parameter);
        }
        var needed = number(parameter);
        because(
                "{0}: {1} (daļa ziņu nav zināma); vajadzīgs vismaz {2}.",
                "{0}: {1} (some facts are not known); at least {2} needed.", new Bilingual(lv, en), have, needed);
        return finding(have.reaches(needed));
    }

    /// A condition that holds or not, with the sentence for each case.
    public Finding holds(@Nullable Boolean condition, Bilingual ifSo, Bilingual ifNot, Bilingual ifUnknown) {
        if (condition == null) {
            return undetermined(ifUnknown.lv(), ifUnknown.en());
        }
        return condition ? yes(ifSo.lv(), ifSo.en()) : no(ifNot.lv(), ifNot.en());
    }

    public Finding finding(Answer answer) {
        var applied = new LinkedHashSet<>(settings.applied());
        applied.addAll(settingsOfParts);
        return new Finding(
                rule.id(), date, answer, reasons, List.copyOf(usedParameters), List.copyOf(applied), results, false);
    }
}
