package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// That it waits for a server that is started again is tried in [EmbeddedPostgresTest].
class PatientDataSourceTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @Test
    void whatWaitingCannotMendIsRefusedAtOnce() throws SQLException {
        var server = TestDatabase.empty().databaseServer();
        try (var connection = to(server.url(), server.password()).getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
        var begin = System.nanoTime();
        assertThatThrownBy(() -> to(server.url(), "wrong").getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
        assertThat(waitedSince(begin)).isLessThan(AT_ONCE);
    }

    @Test
    void aPoolThatIsClosedNeedNotWait() throws IOException {
        var begin = System.nanoTime();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> to("jdbc:postgresql://127.0.0.1:%d/none".formatted(unusedPort()), "any")
                        .getConnection())
                .isInstanceOf(SQLException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(waitedSince(begin)).isLessThan(AT_ONCE);
    }

    private static Duration waitedSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static PatientDataSource to(String url, String password) {
        var connections = new PatientDataSource();
        connections.setUrl(url);
        connections.setUser(PostgresCluster.OWNER);
        connections.setPassword(password);
        return connections;
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
