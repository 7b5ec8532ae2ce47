package lv.auseklis.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.capabilities.AProfile;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.ExpectedCommitments;
import lv.auseklis.database.WithTestDatabase;
import lv.auseklis.pages.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The demonstration has what a post costs from 2026 on: 150,000 CHF a year for staff.
@SpringBootTest(properties = "auseklis.log.demonstration-witness=false")
@WithTestDatabase
@DisplayName("AX6: what open vacancies may add to the commitments of a year")
class VacanciesExpectedTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 2, 20);
    private static boolean loaded;

    @Autowired
    ExpectedFromVacancies expected;

    @Autowired
    ImportNotices load;

    @Autowired
    CernDoor door;

    @BeforeEach
    void vacancies() {
        if (!loaded) {
            loaded("V-T1", LocalDate.of(2025, 2, 20), LocalDate.of(2025, 12, 1));
            loaded("V-T2", PUBLISHED, LocalDate.of(2026, 12, 1));
            loaded("V-T3", PUBLISHED, LocalDate.of(2026, 12, 31));
            loaded("V-T4", PUBLISHED, LocalDate.of(2027, 1, 1));
            loaded = true;
        }
    }

    private void loaded(String reference, LocalDate published, LocalDate deadline) {
        var table = "reference,kind,title,description,published,deadline\r\n%s,VACANCY,Physicist,,%s,%s\r\n"
                .formatted(reference, published, deadline);
        assertThat(load.load(new ImportNotices.Command(table, "Tests"), AProfile.OFFICER, published))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<ExpectedCommitments.Expected> of(int year, String on, Instant before) {
        return expected.of(door.agreement(Agreement.LATVIA), year, LocalDate.parse(on), before);
    }

    @ParameterizedTest(name = "of {0} on {1}: {2} CHF at most")
    @CsvSource({
        "2026, 2026-02-20, 12328.77", // thirty days of 365; the last day of the year leaves none
        "2025, 2025-03-01, 0"
    })
    void most(int year, String on, BigDecimal high) {
        assertThat(of(year, on, Moment.ALL_KNOWN).stream()
                        .filter(one -> one.what().en().startsWith("Open vacancies"))
                        .toList())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.part()).isEqualTo(Category.Part.PERSONNEL);
                    assertThat(one.low()).isZero();
                    assertThat(one.high()).isEqualByComparingTo(high);
                });
    }

    @Test
    @DisplayName("before it was published nothing is expected; where the cost is not recorded, that is said")
    void notKnown() {
        assertThat(of(2026, "2026-02-19", Moment.ALL_KNOWN)).isEmpty();
        assertThat(of(2026, "2026-03-01", Instant.EPOCH)).isEmpty();
        assertThat(of(2025, "2025-03-01", Moment.ALL_KNOWN))
                .singleElement()
                .satisfies(one -> assertThat(one.what().en())
                        .isEqualTo("Open vacancies: 1, but what one post costs is not recorded"));
        assertThat(of(2026, "2026-03-01", Moment.ALL_KNOWN).getFirst().what().lv())
                .isEqualTo("Atvērtas vakances: 2, katrā viena vieta");
    }
}
