package lv.auseklis.verifier;

import java.util.ArrayList;
import java.util.List;

/// The file `keys` of a log: the keys of the log from the first to the newest, and those of its witnesses
/// (docs/log-format.md, "Addresses").
record KeyFile(List<NoteKey> logs, List<NoteKey> witnesses) {

    static final String PATH = "keys";
    static final int MOST_BYTES = 1_000_000;

    private static final String LOG = "log ";
    private static final String WITNESS = "witness ";

    static KeyFile parse(byte[] bytes) {
        var text = Canonical.utf8(bytes, "the file of keys");
        if (!text.endsWith("\n")) {
            throw new Refused("the file of keys does not end with a newline");
        }
        var logs = new ArrayList<NoteKey>();
        var witnesses = new ArrayList<NoteKey>();
        for (var line : text.substring(0, text.length() - 1).split("\n", -1)) {
            if (line.startsWith(LOG)) {
                logs.add(NoteKey.parse(line.substring(LOG.length())));
            } else if (line.startsWith(WITNESS)) {
                witnesses.add(NoteKey.parse(line.substring(WITNESS.length())));
            } else {
                throw new Refused(
                        "a line of the file of keys is neither that of a log nor of a witness: " + Shown.text(line));
            }
        }
        check(logs);
        return new KeyFile(List.copyOf(logs), List.copyOf(witnesses));
    }

    private static void check(List<NoteKey> logs) {
        if (logs.isEmpty()) {
            throw new Refused("the file of keys has no key of the log");
        }
        if (logs.stream().map(NoteKey::name).distinct().count() > 1) {
            throw new Refused("the file of keys has keys of more than one log");
        }
        if (logs.stream().distinct().count() < logs.size()) {
            throw new Refused("the file of keys has a key twice");
        }
    }
}
