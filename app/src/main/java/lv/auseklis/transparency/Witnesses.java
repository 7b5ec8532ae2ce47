package lv.auseklis.transparency;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lv.auseklis.tlog.NoteKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The witnesses that are asked to cosign: those of the setting `auseklis.log.witnesses` (AUSEKLIS_LOG_WITNESSES:
/// address and vkey with a space between, several with commas), and the demonstration witness once it runs.
@Component
class Witnesses {

    private final List<Witness> witnesses = new CopyOnWriteArrayList<>();

    Witnesses(@Value("${auseklis.log.witnesses:}") String setting) {
        Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Witnesses::parse)
                .forEach(witnesses::add);
    }

    /// @param address the submission prefix (C2SP tlog-witness)
    record Witness(URI address, NoteKey key) {}

    private static Witness parse(String text) {
        var parts = text.split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "auseklis.log.witnesses must hold an address and a key with a space between: " + text);
        }
        return new Witness(URI.create(parts[0]), NoteKey.parse(parts[1]));
    }

    void add(Witness witness) {
        witnesses.add(witness);
    }

    List<Witness> list() {
        return new ArrayList<>(witnesses);
    }
}
