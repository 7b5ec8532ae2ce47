package lv.auseklis;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/// The module map of ARCHITECTURE.md: what each module is for, what it may use, and how much is in it, lowest first.
final class ModuleMap {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern DOC_LINE = Pattern.compile("(?m)^/// ?(.*)$");
    private static final Pattern TABLE = Pattern.compile("(?im)^\\s*CREATE TABLE ");

    private ModuleMap() {}

    record Module(String name, String purpose, List<String> uses, int acts, int rules, int tables) {}

    static String now() {
        var modules = modules();
        return "\n" + table(modules) + "\n" + diagram(modules);
    }

    static List<Module> modules() {
        try (var folders = Files.list(ProgramCode.SOURCES)) {
            var found =
                    folders.filter(Files::isDirectory).map(ModuleMap::module).toList();
            var heights = new HashMap<String, Integer>();
            found.forEach(module -> height(module.name(), found, heights));
            return found.stream()
                    .sorted(Comparator.<Module>comparingInt(module -> heights.getOrDefault(module.name(), 0))
                            .thenComparing(Module::name))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Module module(Path folder) {
        var name = folder.getFileName().toString();
        return new Module(
                name,
                purpose(folder.resolve("package-info.java")),
                uses(name),
                count(ProgramCode.acts(), name),
                count(ProgramCode.rules(), name),
                tables(name));
    }

    /// The first sentence of the package's documentation.
    static String purpose(Path packageInfo) {
        var text = DOC_LINE.matcher(ProgramCode.read(packageInfo))
                .results()
                .map(line -> line.group(1))
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
        var end = Pattern.compile("\\.(\\s+[A-Z]|$)").matcher(text);
        return end.find() ? text.substring(0, end.start() + 1) : text;
    }

    private static List<String> uses(String module) {
        try {
            var door = Class.forName("lv.auseklis." + module + ".package-info").getAnnotation(ApplicationModule.class);
            return door == null
                    ? List.of()
                    : Arrays.stream(door.allowedDependencies()).sorted().toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The module " + module + " has no package-info", e);
        }
    }

    private static int count(List<JavaClass> classes, String module) {
        return (int) classes.stream()
                .filter(type -> ProgramCode.module(type).equals(module))
                .count();
    }

    private static int tables(String module) {
        var folder = MIGRATIONS.resolve(module);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return (int) files.map(ProgramCode::read)
                    .flatMap(sql -> TABLE.matcher(sql).results())
                    .count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int height(String name, List<Module> modules, Map<String, Integer> heights) {
        var known = heights.get(name);
        if (known != null) {
            return known;
        }
        var height = uses(name, modules)
                .mapToInt(used -> height(used, modules, heights) + 1)
                .max()
                .orElse(0);
        heights.put(name, height);
        return height;
    }

    private static Stream<String> uses(String name, List<Module> modules) {
        return modules.stream()
                .filter(module -> module.name().equals(name))
                .flatMap(module -> module.uses().stream())
                .map(used -> used.replaceAll("\\s*::.*", ""));
    }

    private static String table(List<Module> modules) {
        var lines = new ArrayList<String>();
        lines.add("| module | purpose | may use | acts | rules | tables |");
        lines.add("|---|---|---|---:|---:|---:|");
        for (var module : modules) {
            lines.add("| [%1$s](app/src/main/java/lv/auseklis/%1$s) | %2$s | %3$s | %4$d | %5$d | %6$d |"
                    .formatted(
                            module.name(),
                            module.purpose(),
                            module.uses().isEmpty() ? "–" : String.join(", ", module.uses()),
                            module.acts(),
                            module.rules(),
                            module.tables()));
        }
        return String.join("\n", lines) + "\n";
    }

    /// The direct uses only: what follows from them by another way is left out.
    private static String diagram(List<Module> modules) {
        var lines = new ArrayList<String>();
        lines.add("```mermaid");
        lines.add("flowchart TD");
        for (var module : modules.reversed()) {
            var direct = new TreeSet<>(uses(module.name(), modules).toList());
            uses(module.name(), modules).forEach(used -> direct.removeAll(below(used, modules)));
            if (direct.isEmpty()) {
                lines.add("    " + module.name());
            }
            direct.forEach(used -> lines.add("    " + module.name() + " --> " + used));
        }
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static TreeSet<String> below(String name, List<Module> modules) {
        var below = new TreeSet<String>();
        uses(name, modules).forEach(used -> {
            below.add(used);
            below.addAll(below(used, modules));
        });
        return below;
    }
}
