package lv.auseklis.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.CountedCommitments.FromOrigin;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;

/// The page of the pictures, as it is drawn.
///
/// @param years   the oldest first
/// @param origins by year, category and origin
record PicturesView(List<YearOfMoney> years, List<FromOrigin> origins, Moment moment) {

    private static final int DRAWN = 3;

    static final List<Category> PEOPLE = List.of(Category.STAFF, Category.FELLOW, Category.STUDENT, Category.ASSOCIATE);

    static final List<Category> PURCHASING = List.of(Category.SUPPLY, Category.SERVICE, Category.CIVIL);

    private static final List<String> LOOKS = List.of("s1", "s2", "s3", "s4");

    static String look(int place) {
        return LOOKS.get(place);
    }

    Chart money(Words words) {
        return new Chart(
                years.stream()
                        .map(year -> new Chart.Bar(
                                String.valueOf(year.year()),
                                thousands(
                                        sum(year.of(Category.Part.PURCHASING), year.of(Category.Part.PERSONNEL)),
                                        words),
                                portions(year.of(Category.Part.PURCHASING), year.of(Category.Part.PERSONNEL)),
                                year.payable()))
                        .toList(),
                List.of());
    }

    Chart people(Words words) {
        return new Chart(
                years.stream()
                        .map(year -> {
                            var sums = PEOPLE.stream().map(year::of).toArray(BigDecimal[]::new);
                            return new Chart.Bar(
                                    String.valueOf(year.year()), thousands(sum(sums), words), portions(sums), null);
                        })
                        .toList(),
                List.of());
    }

    /// The origins that have a colour of their own, the largest first; all others share one.
    List<Origin> drawn() {
        return Pictures.largest(origins, DRAWN).keySet().stream()
                .map(Origin::new)
                .toList();
    }

    boolean hasMore() {
        return origins.stream().map(FromOrigin::origin).distinct().count() > DRAWN;
    }

    Chart fromWhere(Words words) {
        var drawn = drawn().stream().map(Origin::code).toList();
        return new Chart(
                years.stream()
                        .filter(year -> year.counted() != null)
                        .map(year -> {
                            var sums = sums(year.year(), drawn);
                            return new Chart.Bar(
                                    String.valueOf(year.year()), thousands(sum(sums), words), portions(sums), null);
                        })
                        .toList(),
                List.of());
    }

    /// What originates in each of these countries in the year, and at the end in all others.
    private BigDecimal[] sums(int year, List<String> drawn) {
        var sums = new BigDecimal[drawn.size() + 1];
        Arrays.fill(sums, BigDecimal.ZERO);
        origins.stream().filter(one -> one.year() == year).forEach(one -> {
            var place = drawn.indexOf(one.origin());
            var at = place < 0 ? drawn.size() : place;
            sums[at] = sums[at].add(one.amount());
        });
        return sums;
    }

    /// What originates in each country, by category.
    record OriginRow(int year, Origin origin, Map<Category, BigDecimal> amounts) {

        BigDecimal sum() {
            return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /// The newest year first, in it the largest origin.
    List<OriginRow> originRows() {
        var rows = new TreeMap<Integer, Map<String, Map<Category, BigDecimal>>>();
        origins.forEach(one -> rows.computeIfAbsent(one.year(), year -> new TreeMap<>())
                .computeIfAbsent(one.origin(), origin -> new TreeMap<>())
                .put(one.category(), one.amount()));
        return rows.descendingMap().entrySet().stream()
                .flatMap(year -> year.getValue().entrySet().stream()
                        .map(origin -> new OriginRow(year.getKey(), new Origin(origin.getKey()), origin.getValue()))
                        .sorted(Comparator.comparing(OriginRow::sum).reversed()))
                .toList();
    }

    /// As tables have it; a dash where it is not known.
    static String shown(@Nullable BigDecimal amount, Words words) {
        return amount == null ? "–" : words.number(amount);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal... sums) {
        var sum = BigDecimal.ZERO;
        for (var one : sums) {
            if (one == null) {
                return null;
            }
            sum = sum.add(one);
        }
        return sum;
    }

    private static List<Chart.Portion> portions(@Nullable BigDecimal... sums) {
        var portions = new ArrayList<Chart.Portion>();
        for (int i = 0; i < sums.length; i++) {
            var sum = sums[i];
            if (sum != null && sum.signum() > 0) {
                portions.add(new Chart.Portion(look(i), sum));
            }
        }
        return portions;
    }

    /// In thousands of francs, so that it finds room under a bar.
    private static String thousands(@Nullable BigDecimal sum, Words words) {
        return sum == null ? "–" : words.number(sum.movePointLeft(3).setScale(0, RoundingMode.HALF_UP));
    }
}
