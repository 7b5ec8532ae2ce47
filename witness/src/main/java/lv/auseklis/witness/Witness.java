package lv.auseklis.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.verifier.NoteKey;
import lv.auseklis.verifier.Refused;

/// The program: a witness of logs (C2SP tlog-witness). It cosigns a checkpoint only if it can see that the log has
/// grown and nothing in it has changed, and keeps evidence if not. See `--help`.
///
/// Exit codes: 0 ended as asked, 2 it cannot run here, 64 wrong usage.
public final class Witness {

    private static final int CANNOT_RUN = 2;
    private static final int USAGE = 64;
    private static final String HELP = """
            A witness of transparency logs (C2SP tlog-witness).

              --data DIR          where its key, the last checkpoints and the alarms are kept (needed)
              --log VKEY          a log that it knows; given again for further logs, or a further key of the same log (needed)
              --name NAME         its name, at the first start (auseklis.local/witness)
              --port N            the port to listen on (8095; 0 for any)
              --address ADDRESS   the address to listen on (127.0.0.1)
              --watch URL         look at this log as a client does, every few seconds; may be given again
              --every SECONDS     how often (5)
              --end-with-stdin    end when the standard input closes

            GET / says what it knows, GET /key its key, GET /alarms what it saw that must not be.
            """;

    private final List<NoteKey> logs = new ArrayList<>();
    private final List<String> watched = new ArrayList<>();
    private Path data;
    private String name;
    private String address = "127.0.0.1";
    private int port = 8095;
    private int every = 5;
    private boolean endsWithStdin;

    private Witness() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        var witness = new Witness();
        try {
            witness.read(arguments);
        } catch (Refused | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.print(HELP);
            System.exit(USAGE);
        }
        try {
            witness.run();
        } catch (IOException | Refused e) {
            System.err.println("The witness cannot run: " + e.getMessage());
            System.exit(CANNOT_RUN);
        }
    }

    private void read(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--end-with-stdin")) {
                endsWithStdin = true;
                continue;
            }
            int equals = arguments[i].indexOf('=');
            if (equals < 0 && i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option " + arguments[i] + " needs a value, or is unknown.");
            }
            var option = equals < 0 ? arguments[i] : arguments[i].substring(0, equals);
            take(option, equals < 0 ? arguments[++i] : arguments[i].substring(equals + 1));
        }
        if (data == null || logs.isEmpty()) {
            throw new IllegalArgumentException("--data and --log are needed.");
        }
    }

    private void take(String option, String value) {
        switch (option) {
            case "--data" -> data = Path.of(value);
            case "--log" -> logs.add(log(value));
            case "--name" -> name = value;
            case "--port" -> port = number(value, 0, 65_535);
            case "--address" -> address = value;
            case "--watch" -> watched.add(value);
            case "--every" -> every = number(value, 1, 86_400);
            default -> throw new IllegalArgumentException("Unknown option: " + option);
        }
    }

    private static NoteKey log(String vkey) {
        var key = NoteKey.parse(vkey.strip());
        if (key.type() != NoteKey.ED25519) {
            throw new Refused("This is not the key of a log: " + vkey);
        }
        return key;
    }

    private static int number(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException("A number from " + least + " to " + most + " is needed, not " + value);
    }

    private void run() throws IOException {
        var cosigner = new Cosigner(data, name, logs, InstantSource.system());
        var watches = watched.stream().map(url -> new Watch(url, cosigner)).toList();
        var socket = new InetSocketAddress(InetAddress.getByName(address), port);
        var server = new WitnessServer(cosigner, watches, socket);
        System.out.println("witness " + cosigner.key().name() + " listens on http://" + address + ":"
                + server.address().getPort() + " key " + cosigner.key());
        System.out.flush();
        watches.forEach(watch -> watch.start(Duration.ofSeconds(every)));
        if (endsWithStdin) {
            while (System.in.read() >= 0) {
                // Whatever comes; only the end counts.
            }
            System.exit(0);
        }
    }
}
