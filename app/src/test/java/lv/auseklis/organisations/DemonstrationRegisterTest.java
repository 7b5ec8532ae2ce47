package lv.auseklis.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.RunningProgram;
import lv.auseklis.ledger.Entries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningProgram
class DemonstrationRegisterTest {

    @Autowired
    DemonstrationRegister demonstration;

    @Autowired
    Entries entries;

    @Test
    void aSecondStartEntersNothingTwice() {
        var before = entries.size();
        assertThat(entries.listAfter(-1, 1000).stream()
                        .filter(entry -> entry.register().equals("organisations")))
                .hasSize(SampleFiles.institutions().size() + SampleFiles.acts().size());
        demonstration.start();
        assertThat(entries.size()).isEqualTo(before);
    }
}
