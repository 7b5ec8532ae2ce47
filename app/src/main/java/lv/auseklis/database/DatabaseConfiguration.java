package lv.auseklis.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The order of a start: hold the data folder, start or reach the server, check its durability, sign in the
/// program's role, migrate, open the pool. Spring ends them in the opposite order.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 16;
    private static final int IDLE_CONNECTIONS = 4;

    /// So that a program whose machine is gone does not hold the sequencer of the log for ever.
    private static final String LIMITS =
            "-c idle_in_transaction_session_timeout=120s -c tcp_keepalives_idle=20 -c tcp_keepalives_interval=5"
                    + " -c tcp_keepalives_count=4";

    @Bean
    Progress progress() {
        return sentence -> System.out.println("· " + sentence);
    }

    @Bean
    DataFolder dataFolder(@Value("${auseklis.data:data}") Path folder, @Value("${server.port:8080}") int port) {
        return DataFolder.open(folder, "http://localhost:" + port, Instant.now());
    }

    @Bean
    Database database(
            @Value("${auseklis.db.url:#{null}}") @Nullable String url,
            @Value("${auseklis.db.user:}") String user,
            @Value("${auseklis.db.password:}") String password,
            DataFolder data,
            Progress progress) {
        return url == null || url.isBlank()
                ? Database.embedded(data, progress)
                : Database.external(url, user, password, progress);
    }

    @Bean
    HikariDataSource dataSource(Database database) {
        var config = new HikariConfig();
        config.setPoolName("auseklis");
        config.setDataSource(connections(database.server()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(IDLE_CONNECTIONS);
        return new HikariDataSource(config);
    }

    private static PatientDataSource connections(DatabaseServer server) {
        var connections = new PatientDataSource();
        connections.setUrl(server.url());
        connections.setUser(ApplicationRole.NAME);
        connections.setPassword(ApplicationRole.password(server));
        connections.setApplicationName("auseklis");
        connections.setConnectTimeout(5);
        connections.setTcpKeepAlive(true);
        connections.setReWriteBatchedInserts(true);
        connections.setLogServerErrorDetail(false); // details show the values of rows
        connections.setOptions(LIMITS);
        return connections;
    }
}
