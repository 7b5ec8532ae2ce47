package lv.auseklis.datatypes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final LocalDate START = LocalDate.of(2018, 1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2018-01-01,2019-01-01)     | [2018-01-01,2019-01-01)
            [2018-01-01,2018-12-31]     | [2018-01-01,2019-01-01)
            (2017-12-31,2019-01-01)     | [2018-01-01,2019-01-01)
            [2018-01-01, )              | [2018-01-01,)
            (,2019-01-01)               | (,2019-01-01)
            (,)                         | (,)
            [2018-01-01,infinity)       | [2018-01-01,)
            (-infinity,infinity)        | (,)
            [2018-01-01,2018-01-01]     | [2018-01-01,2018-01-02)
            [2018-01-01,2018-01-01)     |
            [2018-02-31,2019-01-01)     |
            [2019-01-01,2018-01-01)     |
            [infinity,)                 |
            [0000-01-01,)               |
            [2018-01-01,9999-12-31]     |
            empty                       |
            """)
    void postgresqlTextIsRead(String text, String canonical) {
        assertThat(DateRange.parse(text).map(DateRange::toString)).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-12-31, false
            2018-01-01, true
            2018-12-31, true
            2019-01-01, false
            """)
    void theFirstDayIsInsideAndTheEndIsNot(LocalDate day, boolean inside) {
        assertThat(DateRange.of("[2018-01-01,2019-01-01)").contains(day)).isEqualTo(inside);
    }

    @Test
    void aRangeWithoutDaysDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(START, START));
        assertThat(DateRange.ofDays(START, START).lastDay()).contains(START);
        assertThat(DateRange.startingOn(START).lastDay()).isEmpty();
    }

    @Test
    void neighboursAbutAndDoNotOverlap() {
        var before = DateRange.before(START);
        var after = DateRange.startingOn(START);
        assertThat(before.abuts(after)).isTrue();
        assertThat(before.overlaps(after)).isFalse();
        assertThat(DateRange.startingOn(START.plusDays(1)).abuts(before)).isFalse();
        assertThat(DateRange.ALWAYS.abuts(DateRange.ALWAYS)).isFalse();
    }

    @Property
    void textSurvivesTheRoundTrip(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).contains(range);
    }

    @Property
    void aDayIsInTheIntersectionIfItIsInBoth(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange two) {
        var both = one.intersect(two);
        IntStream.rangeClosed(-2, 14)
                .mapToObj(START::plusDays)
                .forEach(
                        day -> assertThat(both.map(range -> range.contains(day)).orElse(false))
                                .isEqualTo(one.contains(day) && two.contains(day)));
    }

    @Property
    void overlapIsMutualAndExcludesAbutting(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange two) {
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        assertThat(one.intersect(two)).isEqualTo(two.intersect(one));
        assertThat(one.abuts(two)).isEqualTo(two.abuts(one));
        assertThat(one.overlaps(two) && one.abuts(two)).isFalse();
        assertThat(one.intersect(one)).contains(one);
        assertThat(one.intersect(DateRange.ALWAYS)).contains(one);
        one.intersect(two).ifPresent(both -> assertThat(one.contains(both)).isTrue());
    }

    /// Ranges among twelve days, so that every way to meet comes up.
    @Provide
    Arbitrary<DateRange> ranges() {
        var ends = Arbitraries.integers().between(0, 12);
        return Combinators.combine(ends, ends.injectNull(0.2), Arbitraries.of(true, false))
                .as((start, end, open) -> {
                    var from = open ? null : START.plusDays(start);
                    var to = end == null ? null : START.plusDays(open ? end : Math.max(end, start + 1));
                    return new DateRange(from, to);
                });
    }
}
