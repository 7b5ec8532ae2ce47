package lv.auseklis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private static final List<String> ORDER = List.of("access", "ledger", "documents");

    private final TestDatabase database = TestDatabase.empty();
    private final List<String> steps = new ArrayList<>();

    @Test
    void modulesAreMigratedInOrderIntoTheirOwnSchemas() {
        run("db/first");
        assertThat(steps).containsExactly("Bringing the database up to date: ledger, documents");
        assertThat(columns()).isOne();
        assertThat(history("ledger")).isEqualTo(2);
        assertThat(history("documents")).isEqualTo(2);
    }

    @Test
    void whatWasRunIsNotRunAgain() {
        run("db/first");
        run("db/first");
        assertThat(steps).hasSize(1);
    }

    @Test
    void onlyTheModuleWithANewFileIsRun() {
        run("db/first");
        run("db/second");
        assertThat(steps).last().isEqualTo("Bringing the database up to date: documents");
        assertThat(columns()).isEqualTo(2);
    }

    @Test
    void aModuleWithoutAPlaceInTheOrderIsAFault() {
        assertThatThrownBy(
                        () -> new Migrations("db/first", List.of("ledger")).run(database.databaseServer(), steps::add))
                .hasMessageContaining("db/first/documents has no place");
    }

    @Test
    void theProgramsRoleMayDoOnlyWhatAMigrationGrants() {
        run("db/first");
        var program = JdbcClient.create(database.application());
        assertThat(program.sql("INSERT INTO ledger.entry VALUES (1)").update()).isOne();
        for (var forbidden : List.of(
                "DELETE FROM ledger.entry",
                "UPDATE ledger.entry SET id = 2",
                "DROP TABLE ledger.entry",
                "SELECT * FROM documents.file",
                "CREATE TABLE ledger.mine (id int)",
                "CREATE SCHEMA mine")) {
            assertThatThrownBy(() -> program.sql(forbidden).update())
                    .as(forbidden)
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    private void run(String root) {
        new Migrations(root, ORDER).run(database.databaseServer(), steps::add);
    }

    private int columns() {
        return count("information_schema.columns WHERE table_schema = 'documents' AND table_name = 'file'");
    }

    private int history(String module) {
        return count(module + ".flyway_schema_history");
    }

    private int count(String from) {
        return JdbcClient.create(database.owner())
                .sql("SELECT count(*) FROM " + from)
                .query(Integer.class)
                .single();
    }
}
