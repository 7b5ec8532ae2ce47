package lv.auseklis.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EmptyProgram
class LedgerTest {

    private static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "test");
    private static final String CANARY = "Kanārijputniņš 320101-12345";

    @Autowired
    Ledger ledger;

    @Autowired
    Entries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Entry append(UUID entity) {
        var fact = Fact.of("test", entity, "TestAct", Map.of("name", CANARY, "number", "7"));
        return transaction.execute(status -> ledger.append(fact, OFFICIAL));
    }

    @Test
    void entriesFollowOneAnotherWithoutGapsWhoeverWritesAtOnce() throws Exception {
        var start = entries.size();
        var work = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 80; i++) {
            work.add(() -> append(UUID.randomUUID()).index());
        }
        try (var writers = Executors.newFixedThreadPool(8)) {
            var indexes = new ArrayList<Long>();
            for (var result : writers.invokeAll(work)) {
                indexes.add(result.get());
            }
            assertThat(indexes)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(start, start + 80).boxed().toList());
        }
    }

    @Test
    void anEntryOfATransactionThatFailsLeavesNeitherEntryNorGap() {
        var before = entries.size();
        var entity = UUID.randomUUID();
        assertThatThrownBy(() -> transaction.execute(status -> {
                    ledger.append(Fact.of("test", entity, "TestAct", Map.of("name", CANARY)), OFFICIAL);
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(entries.size()).isEqualTo(before);
        assertThat(append(entity).index()).isEqualTo(before);
    }

    @Test
    void isWrittenInTheTransactionOfAnActOnly() {
        var fact = Fact.of("test", UUID.randomUUID(), "TestAct", Map.of());
        assertThatThrownBy(() -> ledger.append(fact, OFFICIAL)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLeafHoldsCommitmentsAndNoValue() {
        var entry = append(UUID.randomUUID());
        assertThat(entry.leaf()).doesNotContain("Kanārij").doesNotContain("320101");
        var opening = jdbc.sql("SELECT salt, value FROM ledger.opening WHERE entry = :entry AND field = 'name'")
                .param("entry", entry.index())
                .query((row, n) -> Commitment.hash(row.getBytes("salt"), "name", row.getString("value")))
                .single();
        assertThat(entry.leaf()).contains("\"name\":\"" + opening + "\"");
        assertThat(Commitment.hash(new byte[32], "name", CANARY)).isNotEqualTo(opening);
    }

    @Test
    void everySaltIsItsOwn() {
        var entry = append(UUID.randomUUID());
        append(UUID.randomUUID());
        var salts = jdbc.sql("SELECT count(*) AS n, count(DISTINCT salt) AS d, min(octet_length(salt)) AS l"
                        + " FROM ledger.opening WHERE entry >= :entry")
                .param("entry", entry.index())
                .query((row, n) -> new int[] {row.getInt("n"), row.getInt("d"), row.getInt("l")})
                .single();
        assertThat(salts[0]).isEqualTo(salts[1]).isGreaterThanOrEqualTo(4);
        assertThat(salts[2]).isEqualTo(32);
    }

    @Test
    void anEntryNamesTheOneBeforeItOfTheSameEntity() {
        var entity = UUID.randomUUID();
        var first = append(entity);
        append(UUID.randomUUID());
        var second = append(entity);
        assertThat(first.previous()).isEmpty();
        assertThat(second.previous()).hasValue(first.index());
        assertThat(entries.listOf(entity)).extracting(Entry::index).containsExactly(first.index(), second.index());
    }

    @Test
    void readsBackWhatWasWrittenByteForByte() {
        var entry = append(UUID.randomUUID());
        assertThat(entries.findEntry(entry.index())).contains(entry);
        assertThat(entries.listAfter(entry.index() - 1, 1)).containsExactly(entry);
        assertThat(entries.findEntry(entries.size())).isEmpty();
        var stored = jdbc.sql("SELECT leaf FROM ledger.entry WHERE index = :index")
                .param("index", entry.index())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).isEqualTo(entry.leaf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger.entry SET act = 'Other'",
                "DELETE FROM ledger.entry",
                "TRUNCATE ledger.entry CASCADE",
                "UPDATE ledger.opening SET value = 'x'",
                "DELETE FROM ledger.opening",
                "ALTER TABLE ledger.entry DISABLE TRIGGER ALL",
                "DROP TABLE ledger.opening"
            })
    void theProgramsRoleCannotChangeOrRemoveEntries(String sql) {
        append(UUID.randomUUID());
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner", "only under a decision");
    }
}
