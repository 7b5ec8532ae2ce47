package lv.auseklis.transparency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The small programs that go out on their own: the verifier, and the witness of the demonstration. Their classes
/// travel in the program; here they are put into a jar, the same bytes each time.
@Component
class ToolJars {

    private static final String VERIFIER = "lv/auseklis/verifier/";
    private static final String WITNESS = "lv/auseklis/witness/";

    private volatile byte @Nullable [] verifier;

    byte[] verifier() {
        var known = verifier;
        if (known == null) {
            known = jar("lv.auseklis.verifier.Verifier", VERIFIER);
            verifier = known;
        }
        return known.clone();
    }

    byte[] witness() {
        return jar("lv.auseklis.witness.Witness", VERIFIER, WITNESS);
    }

    private static byte[] jar(String mainClass, String... folders) {
        var files = new TreeMap<String, byte[]>(Comparator.naturalOrder());
        for (var folder : folders) {
            read(folder, files);
        }
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes)) {
            put(jar, "META-INF/MANIFEST.MF", write(manifest));
            for (var file : files.entrySet()) {
                put(jar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] write(Manifest manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        var entry = new JarEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        jar.putNextEntry(entry);
        jar.write(bytes);
        jar.closeEntry();
    }

    private static void read(String folder, TreeMap<String, byte[]> files) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*");
            for (var file : Arrays.asList(found)) {
                var name = file.getFilename();
                if (name != null && !name.isEmpty() && file.isReadable()) {
                    files.put(folder + name, file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.keySet().stream().noneMatch(name -> name.startsWith(folder))) {
            throw new IllegalStateException("The program was built without " + folder);
        }
    }
}
