package lv.auseklis.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import lv.auseklis.law.Answer;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Settings;
import lv.auseklis.organisations.rules.InstituteAsArrays;
import lv.auseklis.organisations.rules.SampleInstitutes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/// How long the rulebook takes to judge the criteria of Section 28(2) for a thousand institutes with fifty workers
/// each, against the same counting in a bare loop.
final class RulesBenchmark implements Benchmark {

    private static final int INSTITUTES = 1_000;
    private static final int WORKERS = 50;
    private static final int WARM_UP = 20;
    private static final int REPETITIONS = 10;
    private static final long SEED = 28;
    private static final Duration MOST = Duration.ofSeconds(1);
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final RuleId ALL = RuleId.of("L28(2)0");
    private static final List<RuleId> PARTS =
            List.of(RuleId.of("L28(2)1"), RuleId.of("L28(2)2"), RuleId.of("L28(2)3"), RuleId.of("L28(2)4"));

    /// @param yes how many institutes meet all criteria
    private record Judged(int yes, Samples took) {}

    @Override
    public Section measure() {
        try (var context = new AnnotationConfigApplicationContext(Law.class)) {
            var rules = context.getBean(Rules.class);
            var settings = context.getBean(Settings.class).on(DAY);
            var byHeads = settings.text("register.count_basis").equals("headcount");
            var window = DAY.minusMonths(
                    settings.number("register.output_window_months").intValue());
            var institutes = new SampleInstitutes(INSTITUTES, WORKERS, DAY, SEED);
            var judged = new LinkedHashMap<String, Judged>();
            judged.put("L28(2)1 to 4, each asked alone", judge(() -> askParts(rules, institutes)));
            judged.put("L28(2), all four in one answer", judge(() -> askAll(rules, institutes)));
            judged.put(
                    "peer: a bare loop over arrays, no reasons",
                    judge(() -> loop(institutes.arrays(), DAY.toEpochDay(), window.toEpochDay(), byHeads)));
            refuseDisagreement(judged);
            return new Section("Rules of Section 28(2)", "", text(judged));
        }
    }

    private static void refuseDisagreement(Map<String, Judged> judged) {
        if (judged.values().stream().map(Judged::yes).distinct().count() > 1) {
            throw new IllegalStateException("the rules and the bare loop do not agree: " + judged);
        }
    }

    private static Judged judge(IntSupplier work) {
        for (var round = 0; round < WARM_UP; round++) {
            var _ = work.getAsInt();
        }
        var took = new ArrayList<Duration>();
        var yes = 0;
        for (var repetition = 0; repetition < REPETITIONS; repetition++) {
            var begin = System.nanoTime();
            yes = work.getAsInt();
            took.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return new Judged(yes, Samples.of(took));
    }

    private static int askParts(Rules rules, SampleInstitutes institutes) {
        var yes = 0;
        for (var facts : institutes.factsOfParts()) {
            var met = 0;
            for (var part = 0; part < PARTS.size(); part++) {
                met += rules.judge(PARTS.get(part), facts.get(part), DAY).is(Answer.YES) ? 1 : 0;
            }
            yes += met == PARTS.size() ? 1 : 0;
        }
        return yes;
    }

    private static int askAll(Rules rules, SampleInstitutes institutes) {
        var yes = 0;
        for (var facts : institutes.facts()) {
            yes += rules.judge(ALL, facts, DAY).is(Answer.YES) ? 1 : 0;
        }
        return yes;
    }

    private static int loop(List<InstituteAsArrays> institutes, long day, long window, boolean byHeads) {
        var yes = 0;
        for (var institute : institutes) {
            yes += institute.meetsAll(day, window, byHeads) ? 1 : 0;
        }
        return yes;
    }

    private static String text(Map<String, Judged> judged) {
        var table = new Table("asked", "median", "worst", "runs", "institutes that meet all", "to reach", "reached");
        judged.forEach((what, result) -> {
            var peer = what.startsWith("peer");
            table.row(
                    what,
                    Figures.milliseconds(result.took().median()),
                    Figures.milliseconds(result.took().worst()),
                    result.took().count(),
                    result.yes(),
                    peer ? "" : "≤ 1 s",
                    peer ? "" : Figures.reached(result.took().worst().compareTo(MOST) <= 0));
        });
        return """
                %,d institutes with %d workers each, one fact row a person, for the law of %s; one thread, after %d rounds of
                warm-up, median of %d. The rules answer with their reasons in two languages, the parameters and the settings
                used. All rows agree on how many institutes meet the criteria.

                %s""".formatted(INSTITUTES, WORKERS, DAY, WARM_UP, REPETITIONS, table);
    }

    /// The rulebook and the rules of all modules, without the rest of the program.
    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "lv.auseklis.law",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "lv\\.auseklis\\.law\\.(LawConfiguration|RuleScan|Rules)"))
    static class Law {}
}
