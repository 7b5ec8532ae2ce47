package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.ledger.AlreadyDone;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.ledger.OutcomeUnknown;
import lv.auseklis.ledger.RequestKey;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Appends entries as acts do, one transaction each, and acknowledges what is committed.
record Writer(Ledger ledger, TransactionTemplate transaction) {

    private static final Actor ACTOR = new Actor(Role.REGISTRAR, "bench");

    /// Writers at work until the first of them fails; closing waits for what the others still do.
    record Writing(ExecutorService threads, CountDownLatch failure) implements AutoCloseable {

        void awaitFailure() throws InterruptedException {
            failure.await();
        }

        @Override
        public void close() {
            threads.close();
        }
    }

    Writing start(int writers) {
        var writing = new Writing(Executors.newFixedThreadPool(writers), new CountDownLatch(1));
        for (var writer = 0; writer < writers; writer++) {
            writing.threads().execute(() -> write(writing.failure()));
        }
        return writing;
    }

    private void write(CountDownLatch failure) {
        try {
            while (failure.getCount() > 0) {
                var key = UUID.randomUUID().toString();
                say("TRY " + key);
                var entry = append(key);
                say("ACK %d %s %s".formatted(entry.index(), sha256(entry.leaf().getBytes(UTF_8)), key));
            }
        } catch (DataAccessException | TransactionException | OutcomeUnknown e) {
            say("FAILED " + e.getClass().getSimpleName());
            failure.countDown();
        }
    }

    /// Sends a request again whose answer was lost, with its key or, as a control, without.
    void again(String key, boolean keyed) {
        try {
            say("AGAIN %s %d".formatted(key, (keyed ? append(key) : append()).index()));
        } catch (AlreadyDone done) {
            say("AGAIN %s %d".formatted(key, done.entry()));
        }
    }

    private Entry append(String key) {
        return RequestKey.of("bench", key).orElseThrow().with(this::append);
    }

    private Entry append() {
        var entity = UUID.randomUUID();
        var fields = Map.of("name.lv", "Institūts " + entity, "name.en", "Institute " + entity, "city", "Rīga");
        var fact = Fact.of("institutions", entity, "RegisterInstitution", fields);
        return transaction.execute(status -> ledger.append(fact, ACTOR));
    }

    /// One line at a time, out at once: whoever reads it may rely on it.
    static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
            System.out.flush();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
