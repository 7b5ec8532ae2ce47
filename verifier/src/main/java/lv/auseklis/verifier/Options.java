package lv.auseklis.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What was asked for on the command line. Null where an option was not given.
record Options(
        List<NoteKey> keys,
        List<NoteKey> witnesses,
        List<SealCertificate> seals,
        int quorum,
        Path since,
        Path state,
        String entity,
        Long entry,
        int threads,
        List<String> things) {

    /// The command line is not one; the message says why.
    static final class Misuse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Misuse(String reason) {
            super(reason, null, false, false);
        }
    }

    static Options parse(String... arguments) {
        var reading = new Reading();
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            if (!argument.startsWith("--")) {
                reading.things.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            if (equals < 0 && i + 1 == arguments.length) {
                throw new Misuse(
                        "The option " + Shown.text(argument) + " needs a value, or there is none of that name.");
            }
            var name = equals < 0 ? argument : argument.substring(0, equals);
            reading.take(name, equals < 0 ? arguments[++i] : argument.substring(equals + 1));
        }
        if (reading.things.isEmpty()) {
            throw new Misuse("What is to be verified?");
        }
        return reading.options();
    }

    private static final class Reading {

        private final List<NoteKey> keys = new ArrayList<>();
        private final List<NoteKey> witnesses = new ArrayList<>();
        private final List<SealCertificate> seals = new ArrayList<>();
        private final List<String> things = new ArrayList<>();
        private int quorum;
        private Path since;
        private Path state;
        private String entity;
        private Long entry;
        private int threads;

        void take(String option, String value) {
            try {
                switch (option) {
                    case "--key" -> keys.add(key(value, "log ", NoteKey.ED25519, "a log"));
                    case "--witness" -> witnesses.add(key(value, "witness ", NoteKey.COSIGNATURE, "a witness"));
                    case "--seal" -> seals.addAll(SealTrust.read(Path.of(value)));
                    case "--quorum" -> quorum = number(value);
                    case "--since" -> since = Path.of(value);
                    case "--state" -> state = Path.of(value);
                    case "--entity" -> entity = MapProof.uuid(value);
                    case "--entry" -> entry = Canonical.decimal(value, "the index of the entry");
                    case "--threads" -> threads = number(value);
                    default -> throw new Misuse("Unknown option: " + Shown.text(option));
                }
            } catch (Refused e) {
                throw new Misuse(option + ": " + e.getMessage());
            } catch (java.io.IOException e) {
                throw new Misuse(option + ": could not be read: " + Shown.text(value));
            } catch (java.nio.file.InvalidPathException e) {
                throw new Misuse(option + ": not a path: " + Shown.text(value));
            }
        }

        /// @param word what stands before the key in a line of `/log/keys`, which may be given whole
        private static NoteKey key(String value, String word, byte type, String whose) {
            var line = value.strip();
            var key = NoteKey.parse(line.startsWith(word) ? line.substring(word.length()) : line);
            if (key.type() != type) {
                throw new Refused(
                        "this is not the key of " + whose + " (its type is " + key.type() + ", not " + type + ")");
            }
            return key;
        }

        private static int number(String value) {
            long number = Canonical.decimal(value, "the number");
            if (number < 1 || number > 64) {
                throw new Refused("a number from 1 to 64 is needed");
            }
            return (int) number;
        }

        Options options() {
            if (quorum > witnesses.size()) {
                throw new Misuse("--quorum " + quorum + " needs as many --witness.");
            }
            int needed = quorum == 0 && !witnesses.isEmpty() ? 1 : quorum;
            return new Options(keys, witnesses, seals, needed, since, state, entity, entry, threads, things);
        }
    }
}
