package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The classes alone, in a file that a stranger runs: on Java 17, if one stands beside the Java of this build.
class JarTest {

    private static final int JAVA_17 = 61;

    @TempDir
    private Path folder;

    private static Path classes() {
        try {
            return Path.of(Verifier.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Path> files() throws IOException {
        try (var files = Files.walk(classes())) {
            return new TreeSet<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private Path jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Verifier.class.getName());
        var jar = folder.resolve("auseklis-verifier.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var file : files()) {
                out.putNextEntry(
                        new JarEntry(classes().relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Path java() throws IOException {
        var own = Path.of(System.getProperty("java.home"));
        try (var beside = Files.list(own.getParent())) {
            return beside.filter(home -> home.getFileName().toString().contains("17"))
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElse(own.resolve("bin/java"));
        }
    }

    @Test
    void everyClassIsForJava17() throws IOException {
        for (var file : files()) {
            if (file.toString().endsWith(".class")) {
                assertEquals(JAVA_17, Files.readAllBytes(file)[7], file.toString());
            }
        }
    }

    @Test
    void theJarChecksASealedDocumentByItself() throws IOException, InterruptedException {
        for (var sealer : new Sealer[] {Sealer.curve(), Sealer.rsa()}) {
            var sealed = sealer.seal(SealedSamples.pdf());
            assertEquals(0, run(sealed, "Seal: it holds"));
            sealed[sealed.length / 2] ^= 1;
            assertEquals(1, run(sealed, "REFUSED"));
        }
    }

    private int run(byte[] pdf, String expected) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("extract.pdf"), pdf);
        var key = Memory.LOG.key().toString();
        var out = folder.resolve("out");
        var process = new ProcessBuilder(java().toString(), "-jar", jar().toString(), "--key", key, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        var said = Files.readString(out, StandardCharsets.UTF_8);
        assertTrue(said.contains(expected), said);
        return process.exitValue();
    }
}
