package lv.auseklis.statusreviews.rules;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("AIII.3c")
class FileHoldsEveryItemTest {

    @ParameterizedTest(name = "{argumentsWithNames}")
    @CsvSource(nullValues = "-", textBlock = """
            7, 7, 0, YES
            7, 6, 0, NO
            7, 7, 1, UNDETERMINED
            7, 7, -, UNDETERMINED
            7, 6, 7, NO
            0, 0, 0, NO
            -, 3, 0, UNDETERMINED
            7, -, 0, UNDETERMINED
            """)
    void isCompleteWithEveryItem(Integer items, Integer ready, Integer unverified, Answer expected) {
        var facts = new FileHoldsEveryItem.Facts(items, ready, unverified);
        assertThat(LawCases.answer(new FileHoldsEveryItem(), facts, "2026-11-01"))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("Q-11: the answer names what is not entered yet")
    void namesTheOpenPoint() {
        var finding = LawCases.judge(new FileHoldsEveryItem(), new FileHoldsEveryItem.Facts(7, 7, 7), "2026-11-01");
        assertThat(finding.settings())
                .anySatisfy(setting -> assertThat(setting.id()).isEqualTo("Q-11"));
    }
}
