package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.database.WithTestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/// Rows are written past the acts here: only their number matters.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"auseklis.demo=false", "auseklis.test=many"})
@WithTestDatabase
class WatchOverManyTest {

    private static final int MANY = 10_000;
    private static final int APPLIED = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Watch watch;

    @Value("${auseklis.db.url}")
    String url;

    @Value("${auseklis.db.user}")
    String user;

    @Value("${auseklis.db.password}")
    String password;

    /// Every tenth institution was silent for over a year, every hundredth left a request without a
    /// reply. The first thousand applied with thirty elected doctors, every fiftieth of them with four.
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
                    INSERT INTO registration.application (id, kind, account, typed, version, saved, state)
                    SELECT ('aaaa' || lpad(to_hex(n), 28, '0'))::uuid, 'ASSOCIATION', 'x',
                        (SELECT jsonb_object_agg('workers.' || k || '.' || box, value)
                         FROM generate_series(0, CASE WHEN n %% 50 = 0 THEN 3 ELSE 29 END) AS k,
                            (VALUES ('degree', 'DOCTOR'), ('category', 'SCIENTIST'), ('degreeField', '1.2'),
                                ('electedFrom', '2020-01-01'), ('electedTo', '2028-01-01')) AS one (box, value)),
                        1, now(), 'ENTERED' FROM generate_series(1, %2$d) AS n;
                    INSERT INTO registration.step (application, number, entry, state, day, reasons, organisation)
                    SELECT ('aaaa' || lpad(to_hex(n), 28, '0'))::uuid, k + 1, %1$d * (5 + k) + n,
                        CASE k WHEN 0 THEN 'RECEIVED' ELSE 'ENTERED' END, '2024-03-02', 'x',
                        CASE k WHEN 0 THEN NULL ELSE lpad(to_hex(n), 32, '0')::uuid END
                    FROM generate_series(1, %2$d) AS n, generate_series(0, 1) AS k;
                    ANALYZE;
                    """.formatted(MANY, APPLIED));
        }
    }

    /// How many queries this thread sends meanwhile; others seal checkpoints.
    private static int queries(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var asking = Thread.currentThread();
        var sent = new AtomicInteger();
        var counter = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread() == asking && event.getMessage().startsWith("Executing prepared SQL st")) {
                    sent.incrementAndGet();
                }
            }
        };
        counter.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(counter);
        try {
            work.run();
        } finally {
            logger.detachAppender(counter);
            logger.setAdditive(true);
            logger.setLevel(before);
        }
        return sent.get();
    }

    @Test
    @DisplayName(
            "L28, L32: ten thousand institutions are watched by all their criteria in the time of a page, with no query more than none is")
    void tenThousand() throws SQLException {
        var queries = queries(() -> watch.list(TODAY));
        assertThat(queries).isPositive();
        write();
        assertThat(queries(() -> watch.list(TODAY))).isEqualTo(queries);
        var fastest = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            var begin = System.nanoTime();
            assertThat(watch.list(TODAY)).hasSize(MANY / 10 + MANY / 100 + APPLIED / 50);
            fastest = Math.min(fastest, (System.nanoTime() - begin) / 1_000_000);
        }
        assertThat(fastest).as("milliseconds").isLessThan(4_000);
    }
}
