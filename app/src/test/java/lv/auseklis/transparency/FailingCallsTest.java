package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.ledger.OutcomeUnknown;
import lv.auseklis.verifier.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

@DisplayName("T10: any one call of the database or the disk fails while an act appends and the log is published")
class FailingCallsTest {

    private static final int MOST_CALLS = 200;

    private final FailingCalls calls = new FailingCalls();
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void theActIsWhollyThereOrNotAtAllAndTheLogNeverForks() {
        try (var program =
                LogProgram.on(calls.database(LogProgram.pooled(database)), TestDatabase.freshFolder(), calls.disk())) {
            program.append(3).publish();
            var failed = 0;
            for (int call = 1; call <= MOST_CALLS; call++) {
                calls.failAt(call);
                var before = size();
                var acknowledged = isAppended(program);
                var published = isPublished(program);
                var reached = calls.calls() >= call;
                calls.failAt(Integer.MAX_VALUE);
                assertThat(size() - before).as("call %d", call).isBetween(acknowledged ? 1L : 0L, 1L);
                assertThat(openings())
                        .as("call %d: fields with their entry", call)
                        .isEqualTo(2 * size());
                program.publish();
                assertThat(program.refusal()).as("call %d", call).isEmpty();
                assertThat(program.signedSize()).isEqualTo(size());
                if (!reached) {
                    break;
                }
                failed += acknowledged && published ? 0 : 1;
            }
            assertThat(failed).as("calls whose failure was felt").isGreaterThan(15);
            assertThat(program.part(LogCheck.class).check().faults()).isEmpty();
            assertThat(tornWithoutATransaction()).as("control").isPositive();
            Recorded.held("failing", null, failed, 1);
        }
    }

    private static boolean isAppended(LogProgram program) {
        try {
            program.append(UUID.randomUUID(), Map.of("name", "x", "number", "1"));
            return true;
        } catch (DataAccessException | TransactionException | OutcomeUnknown e) {
            return false;
        }
    }

    private static boolean isPublished(LogProgram program) {
        try {
            program.publish();
            return true;
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            return false;
        }
    }

    private long size() {
        return JdbcClient.create(database.owner())
                .sql("SELECT count(*) FROM ledger.entry")
                .query(Long.class)
                .single();
    }

    private long openings() {
        return JdbcClient.create(database.owner())
                .sql("SELECT count(*) FROM ledger.opening")
                .query(Long.class)
                .single();
    }

    /// How many calls tear an entry and its fields apart where they are written in two transactions.
    private int tornWithoutATransaction() {
        var source = calls.database(database.application());
        var torn = 0;
        for (int call = 1; call <= 12; call++) {
            calls.failAt(call);
            try {
                var jdbc = JdbcClient.create(source);
                var index = size(); // through the owner: not counted
                jdbc.sql("""
                                INSERT INTO ledger.entry (index, register, entity, act, role, recorded, leaf)
                                VALUES (:index, 'test', gen_random_uuid(), 'TestAct', 'REGISTRAR', now(), '{}')
                                """).param("index", index).update();
                jdbc.sql("INSERT INTO ledger.opening VALUES (:index, 'name', sha256('salt'), 'x')")
                        .param("index", index)
                        .update();
            } catch (DataAccessException e) {
                torn += openings() == size() ? 0 : 1;
            }
            calls.failAt(Integer.MAX_VALUE);
        }
        return torn;
    }
}
