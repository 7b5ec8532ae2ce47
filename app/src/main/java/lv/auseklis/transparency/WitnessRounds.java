package lv.auseklis.transparency;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.NoteKey;
import org.springframework.stereotype.Component;

/// Asks every witness to cosign a checkpoint (C2SP tlog-witness, `add-checkpoint`) and keeps the valid cosignatures.
@Component
class WitnessRounds {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TIMESTAMP = 8;
    private static final int MOST_BYTES = 100_000;

    private final Witnesses witnesses;
    private final PublishedLog log;
    private final JdbcTree tree;
    private final LogHealth health;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Long> lastSizes = new HashMap<>();

    WitnessRounds(Witnesses witnesses, PublishedLog log, JdbcTree tree, LogHealth health, Clock clock) {
        this.witnesses = witnesses;
        this.log = log;
        this.tree = tree;
        this.health = health;
        this.clock = clock;
    }

    /// Asks those that have not cosigned the checkpoint yet. One that does not answer, or refuses, is said on the
    /// health page and asked again in the next round.
    ///
    /// @return whether all have cosigned it
    boolean ask(Checkpoint checkpoint) {
        var cosigned = tree.listCosignatures(checkpoint.size()).stream()
                .map(Cosignature::witness)
                .toList();
        var all = true;
        for (var witness : witnesses.list()) {
            all &= cosigned.contains(witness.key().vkey()) || ask(witness, checkpoint);
        }
        return all;
    }

    private boolean ask(Witnesses.Witness witness, Checkpoint checkpoint) {
        var name = witness.key().name();
        try {
            var old = Math.min(lastSizes.getOrDefault(name, 0L), checkpoint.size());
            var answer = post(witness, checkpoint, old);
            if (answer.statusCode() == 409) {
                var theirs = size(answer.body());
                if (theirs >= 0 && theirs <= checkpoint.size() && theirs != old) {
                    answer = post(witness, checkpoint, theirs);
                }
            }
            return isTaken(witness, checkpoint, answer);
        } catch (IOException e) {
            health.witness(name, -1, new Bilingual("Neatbild.", "Does not answer."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private HttpResponse<String> post(Witnesses.Witness witness, Checkpoint checkpoint, long old)
            throws IOException, InterruptedException {
        var body = new StringBuilder("old " + old + "\n");
        for (var hash : consistency(old, checkpoint.size())) {
            body.append(Base64.getEncoder().encodeToString(hash)).append('\n');
        }
        body.append('\n').append(checkpoint.note());
        var request = HttpRequest.newBuilder(
                        witness.address().resolve(path(witness.address().getPath())))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(
                request,
                HttpResponse.BodyHandlers.limiting(
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), MOST_BYTES));
    }

    private static String path(String prefix) {
        return (prefix.endsWith("/") ? prefix : prefix + "/") + "add-checkpoint";
    }

    private List<byte[]> consistency(long from, long to) {
        return from == 0 ? new ArrayList<>() : log.merkle().consistency(from, to);
    }

    private static long size(String body) {
        var text = body.strip();
        return text.matches("0|[1-9][0-9]{0,17}") ? Long.parseLong(text) : -1;
    }

    private boolean isTaken(Witnesses.Witness witness, Checkpoint checkpoint, HttpResponse<String> answer) {
        var key = witness.key();
        if (answer.statusCode() == 200) {
            for (var line : answer.body().lines().toList()) {
                if (isCosignature(key, line, checkpoint)) {
                    tree.add(new Cosignature(checkpoint.size(), key.vkey(), line + "\n", clock.instant()));
                    lastSizes.put(key.name(), checkpoint.size());
                    health.witness(key.name(), checkpoint.size(), null);
                    return true;
                }
            }
        }
        health.witness(key.name(), size(answer.body()), reason(answer));
        return false;
    }

    static boolean isCosignature(NoteKey key, String line, Checkpoint checkpoint) {
        var bytes = key.signatureIn(line);
        if (bytes.length != TIMESTAMP + 64) {
            return false;
        }
        var time = java.nio.ByteBuffer.wrap(bytes).getLong();
        var message = "cosignature/v1\ntime " + time + "\n" + checkpoint.text();
        return time >= 0
                && key.verifies(
                        java.util.Arrays.copyOfRange(bytes, TIMESTAMP, bytes.length),
                        message.getBytes(StandardCharsets.UTF_8));
    }

    private static Bilingual reason(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> new Bilingual("Atbildē nav derīga līdzparaksta.", "The answer holds no valid cosignature.");
            case 409 ->
                new Bilingual(
                        "Lieciniekam ir cits žurnāls: " + answer.body().strip(),
                        "The witness has seen another log: " + answer.body().strip());
            case 422 ->
                new Bilingual(
                        "Liecinieks neatzīst, ka žurnāls turpina redzēto.",
                        "The witness does not accept that this log continues the one it saw.");
            default ->
                new Bilingual(
                        "Atteica ar HTTP %d.".formatted(answer.statusCode()),
                        "Refused with HTTP %d.".formatted(answer.statusCode()));
        };
    }
}
