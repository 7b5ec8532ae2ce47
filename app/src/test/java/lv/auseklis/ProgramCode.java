package lv.auseklis;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.auseklis.access.Act;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Rule;

/// The program as code: its classes, without tests, without the classes that JTE makes of templates and without the
/// small programs that it hands out, and its sources.
final class ProgramCode {

    static final Path SOURCES = Path.of("src", "main", "java", "lv", "auseklis");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(java.util.regex.Pattern.compile(".*/Jte\\w+Generated.*")))
            .withImportOption(location ->
                    !location.contains("/lv/auseklis/verifier/") && !location.contains("/lv/auseklis/witness/"))
            .importPackages("lv.auseklis");

    private ProgramCode() {}

    static List<JavaClass> acts() {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Act.class)).toList();
    }

    static List<JavaClass> rules() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .toList();
    }

    static List<String> cited(JavaClass type) {
        return type.tryGetAnnotationOfType(Cites.class)
                .map(cites -> List.of(cites.value()))
                .orElse(List.of());
    }

    /// The module of a class; empty for the root package.
    static String module(JavaClass type) {
        var rest = type.getPackageName().replaceFirst("^lv\\.auseklis\\.?", "");
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
