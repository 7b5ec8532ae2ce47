package lv.auseklis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The parts of our documents that the build knows better than we do. `./mvnw -pl app -am -Pdocuments
/// process-test-classes` writes them; [GeneratedDocumentsTest] only compares.
final class GeneratedDocuments {

    static final String COMMAND = "./mvnw -pl app -am -Pdocuments process-test-classes";
    private static final Path ROOT = Path.of("..");

    private GeneratedDocuments() {}

    static void main(String[] args) throws IOException {
        for (var document : expected().entrySet()) {
            var file = document.getKey();
            if (!Files.exists(file) || !Files.readString(file).equals(document.getValue())) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.getValue());
                System.out.println("wrote " + file.normalize());
            }
        }
    }

    /// Each document as it ought to be: what stands there now, with the generated parts made anew.
    static Map<Path, String> expected() {
        var coverage = LawCoverage.now();
        var documents = new LinkedHashMap<Path, String>();
        documents.put(
                ROOT.resolve("ARCHITECTURE.md"),
                between(
                        ProgramCode.read(ROOT.resolve("ARCHITECTURE.md")),
                        "modules:begin",
                        "modules:end",
                        ModuleMap.now()));
        documents.put(ROOT.resolve("docs").resolve("law-coverage.md"), coverage.document());
        documents.put(
                ROOT.resolve("README.md"),
                between(
                        ProgramCode.read(ROOT.resolve("README.md")),
                        "debt",
                        "/debt",
                        "" + coverage.debt().size()));
        return documents;
    }

    /// @throws IllegalStateException where the markers are missing
    static String between(String text, String beginName, String endName, String inner) {
        var begin = "<!-- " + beginName + " -->";
        var end = "<!-- " + endName + " -->";
        var from = text.indexOf(begin);
        var to = text.indexOf(end, from + 1);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("The markers " + begin + " and " + end + " are missing");
        }
        return text.substring(0, from + begin.length()) + inner + text.substring(to);
    }
}
