package lv.auseklis.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lv.auseklis.capabilities.FullShelf;

/// How quickly the profiles that fit a notice are found among many, with the words that speak for each.
final class MatchBenchmark implements Benchmark {

    private static final int PROFILES = 20_000;
    private static final int MOST = 50;
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 200;
    private static final int SEED = 42;
    private static final Duration MOST_MATCH = Duration.ofMillis(200);

    /// A notice as it is measured.
    private record Sought(String name, String title, String description, List<String> cpv) {}

    private static final List<Sought> NOTICES = List.of(
            new Sought("one line", "Supply of vacuum chambers", "", List.of()),
            new Sought(
                    "a paragraph and a code",
                    "Cryogenic transfer lines for liquid helium",
                    "Design, manufacturing and testing of cryogenic pipes and vacuum vessels of stainless steel, with"
                            + " welding, leak testing and assembly on site.",
                    List.of("42131000")),
            new Sought(
                    "four pages",
                    "Vakuuma kameru ražošana un montāža",
                    "Metināšana, tērauda konstrukcijas, magnētu projektēšana un testēšana. Sensors, electronics, cables. "
                            .repeat(150),
                    List.of("42612000", "44612000")));

    @Override
    public Section measure() throws Exception {
        var shelf = new FullShelf(PROFILES, SEED);
        var table = new Table("notice", "p50", "p95", "worst", "worst to reach", "reached");
        for (var notice : NOTICES) {
            var took = took(shelf, notice);
            table.row(
                    notice.name(),
                    Figures.milliseconds(took.median()),
                    Figures.milliseconds(took.percentile(0.95)),
                    Figures.milliseconds(took.worst()),
                    "≤ 200 ms",
                    Figures.reached(took.worst().compareTo(MOST_MATCH) <= 0));
        }
        var scans = new ArrayList<Duration>();
        for (int i = 0; i < ROUNDS; i++) {
            var begun = System.nanoTime();
            shelf.scan(List.of("vacuum", "welding", "steel", "helium"));
            scans.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return new Section("Who can do what a notice seeks", "–", """
                One notice against %d invented profiles in the index in memory: the %d best, each with the words and codes that
                speak for it. %d times each after a warm-up, one after the other.

                %s
                Beside it, in the same run, reading every text for four words that must all be there, without forms of words,
                the other language, order or evidence: p50 %s.
                """.formatted(
                        PROFILES,
                        MOST,
                        ROUNDS,
                        table,
                        Figures.milliseconds(Samples.of(scans).median())));
    }

    private static Samples took(FullShelf shelf, Sought notice) {
        var took = new ArrayList<Duration>();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            var begun = System.nanoTime();
            var found = shelf.match(notice.title(), notice.description(), notice.cpv(), MOST);
            var time = Duration.ofNanos(System.nanoTime() - begun);
            if (found == 0) {
                throw new IllegalStateException(String.format(Locale.ROOT, "Nothing fits ‘%s’", notice.name()));
            }
            if (i >= 0) {
                took.add(time);
            }
        }
        return Samples.of(took);
    }
}
