package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GeneratedDocumentsTest {

    @TestFactory
    Stream<DynamicTest> everyGeneratedPartIsUpToDate() {
        return GeneratedDocuments.expected().entrySet().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.getKey().getFileName().toString(),
                        () -> isUpToDate(document.getKey(), document.getValue())));
    }

    private static void isUpToDate(Path file, String expected) {
        assertThat(Files.exists(file) ? ProgramCode.read(file) : "")
                .as("%s is out of date. Rewrite it with: %s", file.getFileName(), GeneratedDocuments.COMMAND)
                .isEqualTo(expected);
    }

    @Test
    void onlyWhatStandsBetweenTheMarkersChanges() {
        assertThat(GeneratedDocuments.between("a <!-- x -->old<!-- /x --> b", "x", "/x", "new"))
                .isEqualTo("a <!-- x -->new<!-- /x --> b");
    }

    @Test
    void coverageIsPrinted() {
        System.out.println(LawCoverage.now().table());
    }
}
