package lv.auseklis.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class LawConfigurationTest {

    @Test
    void theBeansAnswerAlthoughTheirDataAreReadInTheBackground() {
        try (var context = new AnnotationConfigApplicationContext(LawConfiguration.class)) {
            assertThat(context.getBean(Rulebook.class).list()).hasSize(430);
            assertThat(context.getBean(LegalTime.class).compute(RuleId.of("L30(1)b"), LocalDate.of(2024, 1, 31)))
                    .isInstanceOf(TermAnswer.Computed.class);
        }
    }

    @Test
    void dataThatCannotBeReadFailWithTheirCause() {
        var broken = Background.start("broken", () -> new LawFiles().list("no-such-file.yaml", Setting.class));
        assertThatThrownBy(broken::get)
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(java.io.FileNotFoundException.class);
    }
}
