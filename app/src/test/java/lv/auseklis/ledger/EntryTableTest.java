package lv.auseklis.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lv.auseklis.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EntryTableTest {

    private static final String INSERT = """
            INSERT INTO ledger.entry (index, register, entity, act, role, recorded, leaf)
            VALUES (0, 'test', gen_random_uuid(), 'TestAct', 'REGISTRAR', now(), '{}')
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE ledger.entry SET act = 'x'", "DELETE FROM ledger.entry", "TRUNCATE ledger.entry CASCADE"
            })
    void evenTheOwnerIsStoppedByTheTable(String sql) {
        var owner = JdbcClient.create(TestDatabase.fresh().owner());
        owner.sql(INSERT).update();
        assertThatThrownBy(() -> owner.sql(sql).update()).rootCause().hasMessageContaining("never changed or removed");
    }

    @Test
    void anIndexStandsOnce() {
        var program = JdbcClient.create(TestDatabase.fresh().application());
        program.sql(INSERT).update();
        assertThatThrownBy(() -> program.sql(INSERT).update()).rootCause().hasMessageContaining("entry_pkey");
    }
}
