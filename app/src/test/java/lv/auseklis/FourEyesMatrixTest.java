package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The rows of the matrix for programs in which one official proposes a decision and another one confirms it.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.log.demonstration-witness=false", "auseklis.registration.four-eyes=true"})
@WithTestDatabase
class FourEyesMatrixTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("who may propose and confirm gets in, who may not is shut out")
    void everyRowHolds() {
        assertThat(new Matrix(new Visitor(port)).wrong("four-eyes")).isEmpty();
    }
}
