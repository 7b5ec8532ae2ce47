package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L3",
                "L1(1)2.1",
                "L16.8.1",
                "L18(6)1-5",
                "L28(5.1)",
                "L39.3(2)b",
                "LT29",
                "LTEU",
                "R4",
                "AP1",
                "AI",
                "AIII.1b",
                "AEND",
                "AX13",
                "C21"
            })
    void everyFormOfTheCatalogueIsRead(String text) {
        assertThat(RuleId.parse(text)).hasValueSatisfying(id -> assertThat(id).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "28(2)1", "l28(2)1", "L28(2)1 ", "L28(2", "AVII.1", "LT", "<b>", "L28(2)1'--"})
    void otherTextIsNoId(String text) {
        assertThat(RuleId.parse(text)).isEmpty();
        assertThatThrownBy(() -> RuleId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderIsThatOfTheProvisions() {
        var ordered = List.of(
                "L1(1)2",
                "L1(1)2.1",
                "L1(1)3",
                "L1(1)7a",
                "L1(1)7b",
                "L2(1)",
                "L16.8",
                "L16.8.1",
                "L16.9",
                "L16.10",
                "L21(6)2",
                "L21(7)",
                "L21.1(1)",
                "L21.6(5)",
                "L22",
                "L26(6)",
                "L26.1(1)",
                "L28(2)0",
                "L28(2)1",
                "L28(5)4",
                "L28(5.1)",
                "L42(6)",
                "LT1",
                "LT29",
                "LTEU",
                "R1",
                "AP1",
                "AI",
                "AII.1",
                "AIII.3e",
                "AIV.1a",
                "AV.4b",
                "AVI.5",
                "AEND",
                "AX1",
                "AX13",
                "C1",
                "C21");
        var ids = new ArrayList<>(ordered.stream().map(RuleId::of).toList());
        Collections.shuffle(ids);
        assertThat(ids.stream().sorted().map(RuleId::value)).containsExactlyElementsOf(ordered);
    }
}
