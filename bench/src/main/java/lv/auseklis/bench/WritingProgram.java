package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Scanner;
import javax.sql.DataSource;
import lv.auseklis.ledger.Durabilities;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.transparency.LogParts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The program to be killed: the ground of Auseklis without its pages, that is the embedded database
/// exactly as the program runs it, the ledger on the program's own pool, and its publication. On the word
/// `write` its writers append entries; each says before `TRY KEY`, and once it is committed `ACK INDEX
/// SHA-256-OF-THE-LEAF KEY`. On `retry KEY` the request with that key is sent again, on `repeat KEY`
/// without the key, and it says `AGAIN KEY INDEX`; on `state` it replays the log and says `STATE SIGNED
/// FAULTS-AND-REFUSALS`. Whenever the database answers, at the start and after writers failed, it says
/// `READY`.
///
/// Arguments: the data folder; `on` or `off` for `synchronous_commit` of the writers' transactions.
final class WritingProgram {

    private static final int WRITERS = 8;

    private WritingProgram() {}

    static void main(String[] args) throws InterruptedException, IOException {
        var program = new SpringApplication(Ground.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        program.setLogStartupInfo(false);
        program.setDefaultProperties(
                Map.of("logging.level.root", "error", "auseklis.demo", "false", "auseklis.log.maps", "false"));
        program.addInitializers(
                context -> Durabilities.register((GenericApplicationContext) context, args[1].equals("on")));
        try (var context = program.run("--auseklis.data=" + args[0])) {
            var entries = context.getBean(Entries.class);
            var writer = new Writer(
                    context.getBean(Ledger.class),
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class)));
            sayReady(entries);
            var orders = new Scanner(System.in, UTF_8);
            while (orders.hasNextLine()) {
                var order = orders.nextLine().split(" ");
                switch (order[0]) {
                    case "write" -> {
                        try (var writing = writer.start(WRITERS)) {
                            writing.awaitFailure();
                            sayReady(entries);
                        }
                    }
                    case "retry" -> writer.again(order[1], true);
                    case "repeat" -> writer.again(order[1], false);
                    case "state" -> sayState(new LogParts(context));
                    default -> throw new IllegalArgumentException(order[0]);
                }
            }
        }
    }

    private static void sayState(LogParts log) {
        log.publish();
        Writer.say("STATE %d %s".formatted(log.signedSize(), String.join("; ", log.faults()) + log.refusal()));
    }

    private static void sayReady(Entries entries) throws InterruptedException {
        while (true) {
            try {
                Writer.say("READY " + entries.size());
                return;
            } catch (DataAccessException e) {
                Thread.sleep(5); // the database is being started again
            }
        }
    }

    @ComponentScan(
            basePackages = "lv.auseklis",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "lv\\.auseklis\\.database\\.DatabaseConfiguration",
                                "lv\\.auseklis\\.ledger\\.(Ledger|JdbcEntries|JdbcOpenings|JdbcRequests|RowCheck)",
                                "lv\\.auseklis\\.transparency\\.(JdbcTree|Integration|Signing|LogKeys|LogHealth|LogCheck"
                                        + "|PublishedLog|Publication|Publisher|PublishMapRoot|TransparencyConfiguration)",
                                "lv\\.auseklis\\.access\\.Demonstration"
                            }))
    static class Ground {

        @Bean
        JdbcTemplate jdbcTemplate(DataSource database) {
            return new JdbcTemplate(database);
        }

        @Bean
        JdbcClient jdbcClient(JdbcTemplate template) {
            return JdbcClient.create(template);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
