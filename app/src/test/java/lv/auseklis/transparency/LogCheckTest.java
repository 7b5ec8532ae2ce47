package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.verifier.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("T5: what somebody with all rights changes in the database is found, and the entry named")
class LogCheckTest {

    private static final AtomicLong FOUND = new AtomicLong();

    @AfterAll
    static void record() {
        Recorded.held("sql", null, FOUND.get(), 1);
    }

    private final TestDatabase database = TestDatabase.fresh();

    /// 300 entries, so that there are two tiles of leaves and one above them; entry 7 and 9 are about the same.
    private LogProgram program() {
        var program = LogProgram.on(database, TestDatabase.freshFolder());
        program.append(7);
        var entity = UUID.randomUUID();
        program.append(entity, Map.of("name", "first"));
        program.append(1);
        program.append(entity, Map.of("name", "second"));
        return program.append(290).publish();
    }

    @Test
    @DisplayName("control: an untouched log has no fault")
    void untouched() {
        try (var program = program()) {
            assertThat(program.part(LogCheck.class).check()).isEqualTo(new LogCheck.Report(300, java.util.List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE ledger.entry SET leaf = replace(encode(leaf, 'escape'), 'TestAct', 'OtherAct')::bytea WHERE index = 12 | Entry 12
            UPDATE ledger.entry SET leaf = set_byte(leaf, 30, get_byte(leaf, 30) # 1) WHERE index = 280                 | Entry 280
            UPDATE ledger.entry SET act = 'OtherAct' WHERE index = 5                                                    | Entry 5
            UPDATE ledger.entry SET recorded = recorded - interval '1 day' WHERE index = 17                             | Entry 17
            UPDATE ledger.entry SET entity = gen_random_uuid() WHERE index = 9                                          | Entry 9
            UPDATE ledger.entry SET previous = NULL WHERE index = 9                                                     | Entry 9
            UPDATE ledger.entry SET role = 'MINISTRY' WHERE index = 0                                                   | Entry 0
            DELETE FROM ledger.entry WHERE index = 299                                                                  | Entry 299
            DELETE FROM ledger.entry WHERE index = 100                                                                  | Entry 100
            UPDATE ledger.opening SET value = 'forged' WHERE entry = 7 AND field = 'name'                               | Entry 7
            UPDATE ledger.opening SET salt = gen_random_uuid()::text::bytea WHERE entry = 7 AND field = 'name'          | Entry 7
            DELETE FROM ledger.opening WHERE entry = 9                                                                  | Entry 9
            UPDATE ledger.entry SET leaf = (SELECT leaf FROM ledger.entry WHERE index = 3) WHERE index = 4              | Entry 4
            UPDATE transparency.tile SET hashes = set_byte(hashes, 100, get_byte(hashes, 100) # 1) WHERE level = 0 AND number = 0 | Entry 3
            UPDATE transparency.tile SET hashes = set_byte(hashes, 7, get_byte(hashes, 7) # 1) WHERE level = 1          | Tile 1/0
            UPDATE transparency.tile SET hashes = substring(hashes FOR 32) WHERE level = 0 AND number = 1               | Entry 257
            DELETE FROM transparency.tile WHERE level = 1                                                               | Tile 1/0
            UPDATE transparency.checkpoint SET root = sha256('forged')                                                  | checkpoint of 300
            """)
    void isFound(String sql, String named) {
        try (var program = program()) {
            JdbcClient.create(database.owner())
                    .sql("SET session_replication_role = replica; " + sql)
                    .update();
            assertThat(program.part(LogCheck.class).check().faults())
                    .extracting(Bilingual::en)
                    .first()
                    .asString()
                    .contains(named);
            FOUND.incrementAndGet();
        }
    }

    @Test
    void swappedEntriesAreBothNamed() {
        try (var program = program()) {
            JdbcClient.create(database.owner()).sql("""
                            SET session_replication_role = replica;
                            UPDATE ledger.entry AS one SET leaf = other.leaf FROM ledger.entry AS other
                            WHERE (one.index, other.index) IN ((20, 21), (21, 20))""").update();
            assertThat(program.part(LogCheck.class).check().faults())
                    .extracting(Bilingual::en)
                    .anyMatch(fault -> fault.startsWith("Entry 20 "))
                    .anyMatch(fault -> fault.startsWith("Entry 21 "));
            FOUND.incrementAndGet();
        }
    }

    @Test
    void aFaultStopsTheSigningUntilItIsMended() {
        try (var program = program()) {
            program.part(LogHealth.class)
                    .checked(new LogHealth.CheckResult(
                            java.time.Instant.EPOCH,
                            300,
                            1,
                            java.util.List.of(new Bilingual("Ieraksts 5", "Entry 5"))));
            program.append(1).publish();
            assertThat(program.signedSize()).isEqualTo(300);
            assertThat(program.refusal()).contains("Entry 5");
            program.part(LogHealth.class)
                    .checked(new LogHealth.CheckResult(java.time.Instant.EPOCH, 301, 1, java.util.List.of()));
            program.publish();
            assertThat(program.signedSize()).isEqualTo(301);
        }
    }
}
