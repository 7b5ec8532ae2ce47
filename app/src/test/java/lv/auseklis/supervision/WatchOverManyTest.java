package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/// Rows are written past the acts here: only their number matters.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.demo=false", "auseklis.test=many"})
@WithTestDatabase
class WatchOverManyTest {

    private static final int MANY = 10_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Watch watch;

    @Value("${auseklis.db.url}")
    String url;

    @Value("${auseklis.db.user}")
    String user;

    @Value("${auseklis.db.password}")
    String password;

    /// Every tenth institution was silent for over a year, every hundredth left a request without a reply.
    private void write() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("""
                    INSERT INTO organisations.registration (organisation, number, entry)
                    SELECT lpad(to_hex(n), 32, '0')::uuid, 'T-' || n, n FROM generate_series(1, %1$d) AS n;
                    INSERT INTO organisations.statement (organisation, entry, act, valid, recorded, status, name_lv,
                        name_en, legal_form, city, address, founder, head, fields, identifiers)
                    SELECT lpad(to_hex(n), 32, '0')::uuid, n, 'RegisterInstitution', '[2015-03-02,)', now(),
                        'REGISTERED', 'I ' || n, 'I ' || n, 'association', 'Rīga', 'x', 'x', 'x', '{1.2}', '{}'
                    FROM generate_series(1, %1$d) AS n;
                    INSERT INTO supervision.evidence (id, organisation, entry, kind, day, reference)
                    SELECT gen_random_uuid(), lpad(to_hex(n), 32, '0')::uuid, %1$d * (k + 2) + n,
                        CASE k WHEN 0 THEN 'LAST_PROJECT' ELSE 'LAST_PAPER' END,
                        date '2026-03-03' - CASE WHEN n %% 10 = 0 THEN 400 + n %% 90 ELSE n %% 300 END, 'x'
                    FROM generate_series(1, %1$d) AS n, generate_series(0, 1) AS k;
                    INSERT INTO supervision.request (id, organisation, entry, day, due, authority, text, reference)
                    SELECT gen_random_uuid(), lpad(to_hex(n), 32, '0')::uuid, %1$d * 4 + n, '2025-03-03',
                        '2025-09-03', 'MINISTRY', 'x', 'x' FROM generate_series(100, %1$d, 100) AS n;
                    ANALYZE;
                    """.formatted(MANY));
        }
    }

    @Test
    @DisplayName("L32: ten thousand institutions are watched within the time of a page")
    void tenThousand() throws SQLException {
        write();
        var fastest = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            var begin = System.nanoTime();
            assertThat(watch.list(TODAY)).hasSize(MANY / 10 + MANY / 100);
            fastest = Math.min(fastest, (System.nanoTime() - begin) / 1_000_000);
        }
        assertThat(fastest).as("milliseconds").isLessThan(4_000);
    }
}
