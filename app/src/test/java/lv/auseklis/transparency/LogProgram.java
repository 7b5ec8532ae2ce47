package lv.auseklis.transparency;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The ledger and its publication without pages and threads: one program on a database and a folder of the log.
/// Several may share either, as programs behind a balancer do, or as a restored copy would.
final class LogProgram implements AutoCloseable {

    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");
    static final Actor KEEPER = new Actor(Role.LOG_KEEPER, "test");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private LogProgram(DataSource database, LogFolder folder) {
        AopConfigUtils.registerAutoProxyCreatorIfNecessary(context);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(LogFolder.class, () -> folder);
        context.register(Parts.class);
        context.refresh();
    }

    static LogProgram on(TestDatabase database, Path folder) {
        return on(pooled(database), folder, Disk.REAL);
    }

    static DataSource pooled(TestDatabase database) {
        var pool = new HikariConfig();
        pool.setDataSource(database.application());
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    static LogProgram on(DataSource database, Path folder, Disk disk) {
        return new LogProgram(database, LogFolder.open(folder, disk));
    }

    @ComponentScan(
            basePackages = "lv.auseklis",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "lv\\.auseklis\\.ledger\\.(Ledger|Jdbc\\w+|RowCheck|EraseValues)",
                                "lv\\.auseklis\\.transparency\\.(JdbcTree|Integration|Signing|LogKeys|PublishedLog"
                                        + "|LogHealth|Publication|PublishMapRoot|RotateLogKey|LatestEntries|LogCheck"
                                        + "|Bundles|ProofTexts|KnownKeys|Witnesses|WitnessRounds|Extracts"
                                        + "|EntityProof)",
                                "lv\\.auseklis\\.access\\.(Demonstration|ActFrame)"
                            }))
    static class Parts {}

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Appends one entry in a transaction of its own.
    Entry append(UUID entity, Map<String, String> fields) {
        return transaction().execute(status -> entry(entity, fields));
    }

    /// Appends entries about as many entities, all in one transaction.
    LogProgram append(int count) {
        transaction().executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                entry(UUID.randomUUID(), Map.of("name", "value " + i, "number", String.valueOf(i)));
            }
        });
        return this;
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(part(PlatformTransactionManager.class));
    }

    private Entry entry(UUID entity, Map<String, String> fields) {
        return part(Ledger.class).append(Fact.of("test", entity, "TestAct", fields), OFFICIAL);
    }

    LogProgram publish() {
        part(Publication.class).publish();
        return this;
    }

    long signedSize() {
        return part(PublishedLog.class).size();
    }

    String refusal() {
        return part(LogHealth.class)
                .trouble()
                .map(trouble -> trouble.reason().en())
                .orElse("");
    }

    @Override
    public void close() {
        context.close();
    }
}
