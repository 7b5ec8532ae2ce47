package lv.auseklis.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The committed results: a file with one section for each benchmark between two marks, so that one benchmark
/// measured again replaces its own section and no other.
final class Results {

    private static final String BEGINNING = """
            # What Auseklis reaches, measured

            Each section is written by `./auseklis bench NAME` and holds for the machine that it names. What is measured and
            how is said in the section. Times of one run on a shared machine: read the differences, not the digits.
            """;

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    void write(String name, Benchmark.Section section, Machine machine) throws IOException {
        var text = "## %s%n%n%s%n%s"
                .formatted(
                        section.title(),
                        machine.table("./auseklis bench " + name, section.postgres(), Machine.loadNow()),
                        section.text());
        System.out.println(text);
        var before = Files.exists(file) ? Files.readString(file, UTF_8) : BEGINNING;
        Files.writeString(file, replaced(before, name, text.strip()), UTF_8);
    }

    private static String replaced(String before, String name, String text) {
        var open = "<!-- %s: written by ./auseklis bench %s -->".formatted(name, name);
        var end = "<!-- end of %s -->".formatted(name);
        var section = "%s%n%s%n%s".formatted(open, text, end);
        var from = before.indexOf(open);
        var to = before.indexOf(end);
        if (from < 0 || to < from) {
            return "%s%n%n%s%n".formatted(before.stripTrailing(), section);
        }
        return before.substring(0, from) + section + before.substring(to + end.length());
    }
}
