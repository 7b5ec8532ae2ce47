package lv.auseklis;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The one format of our Java sources: palantir-java-format, pinned in the parent build file, run on the JDK
/// of the build. Rewrite with `./mvnw -pl app -am -Pformat process-test-classes`; the build only compares.
final class SourceFormat {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private SourceFormat() {}

    static void main(String[] args) throws IOException {
        for (var file : sources(Path.of(args[0]))) {
            var source = Files.readString(file);
            var formatted = format(source);
            if (!formatted.equals(source)) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }

    static List<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root.normalize())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> !file.toString().contains("/generated-sources/"))
                    .sorted()
                    .toList();
        }
    }

    static String format(String source) {
        try {
            var imports = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(imports);
        } catch (FormatterException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
