package lv.auseklis.cern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("from when until when, as far as it is known")
class KnownSpanTest {

    private static final LocalDate RECORDED = LocalDate.of(2026, 11, 27);

    /// `from/to`, each of which may be empty.
    private static KnownSpan span(String text) {
        var ends = text.split("/", -1);
        return new KnownSpan(
                RECORDED,
                KnownDay.parse(ends[0]).orElse(null),
                KnownDay.parse(ends[1]).orElse(null));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1996/,              1995-12-31, NOT_YET
            1996/,              1996-01-01, YES
            1996/2010,          2010-12-31, YES
            1996/2010,          2011-01-01, NO_MORE
            2021-05/2025-04-30, 2021-04-30, NOT_YET
            2021-05/2025-04-30, 2025-05-01, NO_MORE
            /,                  2026-11-26, NOT_KNOWN
            /,                  2026-11-27, YES
            /2010,              2005-01-01, NOT_KNOWN
            /2010,              2010-12-30, NOT_KNOWN
            /2010,              2010-12-31, YES
            /2010,              2011-01-01, NO_MORE
            """)
    void heldOnADay(String span, LocalDate day, KnownSpan.Held held) {
        assertThat(span(span).on(day)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1996/,     1996/,     true
            1996/,     /,         true
            /,         /,         true
            1996/2010, 2010/,     false
            1996/2010, 2009/,     true
            1996/2010, 2011/,     false
            2015/2018, 2000/,     true
            2015/2018, 2000/2015, false
            2015/2018, 2000/2016, true
            1996/2010, /,         false
            /2010,     1996/,     true
            /2010,     2010-12/,  false
            2010/2010, 2010/2010, false
            """)
    @DisplayName("two meet only where they surely held on one day")
    void meet(String one, String other, boolean meet) {
        assertThat(span(one).meets(span(other))).isEqualTo(meet);
        assertThat(span(other).meets(span(one))).isEqualTo(meet);
    }
}
