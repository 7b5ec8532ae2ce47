package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.pages.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("L27(3): that nothing came later is proved by every signed leaf")
class EntityProofTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final UUID entity = UUID.randomUUID();

    /// Entries 7 and 9 of 300 are about the entity; a field of entry 12 only speaks of it.
    private LogProgram program() {
        var program = LogProgram.on(database, TestDatabase.freshFolder());
        program.append(7);
        program.append(entity, Map.of("name", "first"));
        program.append(1);
        program.append(entity, Map.of("name", "second"));
        program.append(2);
        program.append(UUID.randomUUID(), Map.of("about", "\"entity\":\"" + entity + "\""));
        return program.append(287).publish();
    }

    @Test
    void theLatestIsFound() {
        try (var program = program()) {
            var proof = program.part(EntityProof.class);
            assertThat(proof.latestByReplay(entity)).hasValue(9);
            assertThat(proof.latestByReplay(UUID.randomUUID())).isEmpty();
            program.append(entity, Map.of("name", "third"));
            assertThat(proof.latestByReplay(entity)).hasValue(9);
            program.publish();
            assertThat(proof.latestByReplay(entity)).hasValue(300);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET leaf = set_byte(leaf, 30, get_byte(leaf, 30) # 1) WHERE index = 280",
                "UPDATE ledger.entry SET leaf = (SELECT leaf FROM ledger.entry WHERE index = 3) WHERE index = 9",
                "DELETE FROM ledger.entry WHERE index = 299",
                "DELETE FROM ledger.entry WHERE index = 9"
            })
    void whatWasChangedProvesNothing(String sql) {
        try (var program = program()) {
            JdbcClient.create(database.owner())
                    .sql("SET session_replication_role = replica; " + sql)
                    .update();
            assertThatThrownBy(() -> program.part(EntityProof.class).latestByReplay(entity))
                    .isInstanceOf(Problem.class);
        }
    }
}
