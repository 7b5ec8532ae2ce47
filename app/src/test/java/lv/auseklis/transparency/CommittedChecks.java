package lv.auseklis.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Gathers what tests and benchmarks of all modules recorded in `target/checks/` into `transparency/checks.json`,
/// which the program shows. What was not run this time stays as it was committed.
final class CommittedChecks {

    private static final Path FILE = Path.of("src", "main", "resources", "transparency", "checks.json");
    private static final List<String> ORDER = List.of(
            "kill",
            "retry",
            "failing",
            "programs",
            "rollback",
            "sql",
            "flip",
            "files",
            "split",
            "lying",
            "agree",
            "map",
            "append",
            "integrate",
            "verify",
            "proof",
            "fsync",
            "sha");

    private final List<SelfChecks.Check> checks = new ArrayList<>();
    private final List<SelfChecks.Figure> figures = new ArrayList<>();

    static void main(String[] arguments) throws IOException {
        var gathered = new CommittedChecks();
        var committed = SelfChecks.committed();
        gathered.checks.addAll(committed.checks());
        gathered.figures.addAll(committed.figures());
        for (var module : List.of("app", "verifier", "witness", "browser", "bench")) {
            gathered.take(Path.of("..", module, "target", "checks"));
        }
        gathered.write();
    }

    private void take(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".properties")).forEach(this::read);
        }
    }

    private void read(Path file) {
        var told = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            told.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var id = file.getFileName().toString().replace(".properties", "");
        var when = LocalDate.parse(told.getProperty("when"));
        if (told.containsKey("value")) {
            figures.removeIf(figure -> figure.id().equals(id));
            figures.add(new SelfChecks.Figure(
                    id,
                    when,
                    told.getProperty("value"),
                    told.getProperty("toReach"),
                    Boolean.parseBoolean(told.getProperty("reached")),
                    told.getProperty("machine"),
                    told.getProperty("command")));
        } else {
            checks.removeIf(check -> check.id().equals(id));
            checks.add(new SelfChecks.Check(
                    id,
                    when,
                    seed(told),
                    number(told, "rounds"),
                    number(told, "held"),
                    number(told, "control"),
                    number(told, "caught")));
        }
    }

    private static Long seed(Properties told) {
        return told.getProperty("seed").isEmpty() ? null : number(told, "seed");
    }

    private static long number(Properties told, String key) {
        return Long.parseLong(told.getProperty(key));
    }

    private void write() throws IOException {
        checks.sort((one, other) -> ORDER.indexOf(one.id()) - ORDER.indexOf(other.id()));
        figures.sort((one, other) -> ORDER.indexOf(one.id()) - ORDER.indexOf(other.id()));
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(FILE, json.writeValueAsString(new SelfChecks(checks, figures)) + "\n");
    }
}
