package lv.auseklis.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/// Files of a folder.
record Folder(Path root) implements Material {

    @Override
    public String name() {
        return root.toString();
    }

    @Override
    public byte[] read(String path, int mostBytes) throws IOException {
        var file = root.resolve(path);
        return Files.isRegularFile(file) ? read(file, mostBytes) : null;
    }

    static byte[] read(Path file, int mostBytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new Refused(Shown.text(file.toString()) + " is longer than " + mostBytes + " bytes");
            }
            return bytes;
        }
    }

    @Override
    public SortedSet<String> paths() {
        try (var files = Files.walk(root)) {
            var paths = new TreeSet<String>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> paths.add(root.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (IOException | java.io.UncheckedIOException e) {
            return new TreeSet<>();
        }
    }
}
