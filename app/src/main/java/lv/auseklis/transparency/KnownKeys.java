package lv.auseklis.transparency;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The keys that checkpoints are checked with: those of the log in their order, and those of its witnesses.
@Component
class KnownKeys {

    private final LogKeys keys;
    private final Witnesses witnesses;

    KnownKeys(LogKeys keys, Witnesses witnesses) {
        this.keys = keys;
        this.witnesses = witnesses;
    }

    /// One key a line: `log <vkey>`, `witness <vkey>`. A new key is told once its entry is signed, so that keys and
    /// entries always agree.
    ///
    /// @param size how many entries the checkpoint covers
    String text(long size) {
        Set<String> lines = new LinkedHashSet<>();
        keys.listWithin(size).forEach(key -> lines.add("log " + key.vkey() + "\n"));
        witnesses.list().forEach(witness -> lines.add("witness " + witness.key().vkey() + "\n"));
        return String.join("", lines);
    }
}
