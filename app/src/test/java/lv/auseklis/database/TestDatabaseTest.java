package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@WithTestDatabase
class TestDatabaseTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theProgramWorksWithItsOwnRole() {
        assertThat(jdbc.sql("SELECT current_user").query(String.class).single()).isEqualTo("auseklis_app");
    }

    @Test
    void everyDatabaseIsFresh() {
        var first = JdbcClient.create(TestDatabase.fresh().owner());
        var second = JdbcClient.create(TestDatabase.fresh().owner());
        first.sql("CREATE TABLE thing (id int)").update();
        var find = "SELECT count(*) FROM pg_class WHERE relname = 'thing'";
        assertThat(first.sql(find).query(Integer.class).single()).isOne();
        assertThat(second.sql(find).query(Integer.class).single()).isZero();
    }

    @Test
    void aFreshDatabaseIsQuick() {
        TestDatabase.fresh();
        var before = System.nanoTime();
        TestDatabase.fresh();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }
}
