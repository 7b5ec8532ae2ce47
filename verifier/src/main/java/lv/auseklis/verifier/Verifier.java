package lv.auseklis.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The program: verifies a log, or an extract of it, without asking the server to be believed. See `--help`.
///
/// Exit codes: 0 everything was verified, 1 something was refused, 2 something could not be read, 64 wrong usage.
public final class Verifier {

    private static final int USAGE = 64;
    private static final int MOST_BYTES = 16_000_000;

    private final Options options;
    private final Report report;

    private Verifier(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(out, arguments);
        out.flush();
        System.exit(code);
    }

    /// Verifies what is given, and says what was found.
    ///
    /// @return the exit code
    public static int run(PrintStream out, String... arguments) {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            out.print(help());
            return Report.VERIFIED;
        }
        try {
            var report = new Report(out);
            var verifier = new Verifier(Options.parse(arguments), report);
            verifier.options.things().forEach(verifier::verify);
            return report.exitCode();
        } catch (Options.Misuse e) {
            out.println(e.getMessage());
            out.println("java -jar auseklis-verifier.jar --help says more.");
            return USAGE;
        }
    }

    private static String help() {
        try (var help = Verifier.class.getResourceAsStream("help.txt")) {
            return new String(help.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void verify(String thing) {
        report.begin(thing);
        try {
            if (thing.startsWith("http://") || thing.startsWith("https://")) {
                server(thing);
            } else {
                path(Path.of(thing));
            }
        } catch (Refused e) {
            report.wrong(e.getMessage());
        } catch (IOException | InvalidPathException e) {
            report.unreadable(e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            report.wrong("the verifier failed and cannot say that this holds: " + Shown.text(e.toString()));
        }
        report.end();
    }

    private void server(String address) throws IOException {
        sayWhatIsForSeals();
        var given = new Server(address);
        var below = new Server(given.name() + "log");
        var log = isLog(given) || !answers(below) ? given : below;
        new LogReport(log, options, report).check();
    }

    private static boolean isLog(Server server) {
        try {
            var note = server.read(LogReport.CHECKPOINT, SignedNote.MOST_BYTES);
            return note != null && !SignedNote.parse(note).lines().isEmpty();
        } catch (Refused | IOException e) {
            return false;
        }
    }

    /// Whether there is a checkpoint, be it as it may.
    private static boolean answers(Server server) {
        try {
            return server.read(LogReport.CHECKPOINT, SignedNote.MOST_BYTES) != null;
        } catch (Refused e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void path(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("there is no such file or folder");
        }
        if (Files.isDirectory(path)) {
            folder(new Folder(path));
        } else if (startsWith(start(path), PdfFile.START)) {
            sayWhatIsForLogs();
            new SealReport(Folder.read(path, SealReport.MOST_BYTES), options, report).check();
        } else if (isZip(path)) {
            try (var zip = new Zip(path)) {
                material(zip);
            }
        } else {
            file(path, Folder.read(path, MOST_BYTES));
        }
    }

    private static boolean isZip(Path path) throws IOException {
        return startsWith(start(path), "PK") || path.toString().endsWith(".zip");
    }

    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(PdfFile.START.length());
        }
    }

    private void folder(Folder folder) throws IOException {
        var json =
                folder.paths().stream().filter(path -> path.endsWith(".json")).toList();
        if (folder.read(LogReport.CHECKPOINT, SignedNote.MOST_BYTES) != null || json.isEmpty()) {
            material(folder);
            return;
        }
        var proofs = new JsonReport(report);
        for (var path : json) {
            try {
                var value = Json.parse(folder.read(path, JsonReport.MOST_BYTES));
                proofs.check(path, Json.object(value, "it"));
            } catch (Refused e) {
                report.wrong(Shown.text(path) + ": " + e.getMessage());
            }
        }
        proofs.sayCounts();
    }

    private void material(Material material) throws IOException {
        sayWhatIsForSeals();
        if (material.read(LogReport.CHECKPOINT, SignedNote.MOST_BYTES) == null) {
            throw new Refused("there is no checkpoint in it, so it is neither a log nor an extract");
        }
        boolean isExtract = material.paths().stream().noneMatch(path -> path.startsWith("tile/"))
                && material.paths().stream().anyMatch(path -> path.endsWith(ProofReport.TLOG_PROOF));
        if (isExtract) {
            sayWhatIsForLogs();
            new ExtractReport(material, options, report).check();
        } else {
            new LogReport(material, options, report).check();
        }
    }

    private void sayWhatIsForSeals() {
        if (!options.seals().isEmpty()) {
            report.say("--seal is for sealed documents and was not used here.");
        }
    }

    private void sayWhatIsForLogs() {
        if (options.since() != null || options.state() != null || options.entry() != null || options.entity() != null) {
            report.say("--since, --state, --entry and --entity are for whole logs and were not used here.");
        }
    }

    private void file(Path path, byte[] bytes) throws IOException {
        sayWhatIsForSeals();
        sayWhatIsForLogs();
        var proofs = new ProofReport(options, report);
        if (startsWith(bytes, TlogProof.FIRST_LINE) || path.toString().endsWith(ProofReport.TLOG_PROOF)) {
            proofs.proof(path, bytes);
        } else if (startsWith(bytes, MapProof.FIRST_LINE) || path.toString().endsWith(ProofReport.MAP_PROOF)) {
            proofs.mapProof(path, bytes);
        } else if (startsWith(bytes, "{")
                || startsWith(bytes, "[")
                || path.toString().endsWith(".json")) {
            json(path, bytes);
        } else {
            proofs.checkpoint(path, bytes);
        }
    }

    private void json(Path path, byte[] bytes) throws IOException {
        var value = Json.parse(bytes);
        var list = value instanceof List<?> several ? several : List.of(value);
        var proofs = new JsonReport(report);
        for (int i = 0; i < list.size(); i++) {
            var json = Json.object(list.get(i), "it");
            if (Opening.isOne(json)) {
                new ProofReport(options, report).opening(path, bytes);
            } else if (JsonReport.isProof(json)) {
                proofs.check(name(path, json, i, list.size()), json);
            } else {
                throw new Refused("it is JSON, but neither a proof nor an opening");
            }
        }
        proofs.sayCounts();
    }

    private static String name(Path path, Map<String, Object> json, int i, int count) {
        var name = json.get("desc") instanceof String text ? text : String.valueOf(path.getFileName());
        return count == 1 ? name : (i + 1) + " " + name;
    }

    private static boolean startsWith(byte[] bytes, String text) {
        return new String(bytes, 0, Math.min(bytes.length, text.length()), StandardCharsets.ISO_8859_1).equals(text);
    }
}
