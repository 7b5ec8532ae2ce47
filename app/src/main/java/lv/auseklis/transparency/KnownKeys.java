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

    /// One key a line: `log <vkey>`, `witness <vkey>`.
    String text() {
        Set<String> lines = new LinkedHashSet<>();
        keys.list().forEach(key -> lines.add("log " + key.vkey() + "\n"));
        witnesses.list().forEach(witness -> lines.add("witness " + witness.key().vkey() + "\n"));
        return String.join("", lines);
    }
}
