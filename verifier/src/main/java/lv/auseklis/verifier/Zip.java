package lv.auseklis.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Files of a ZIP, read in place: nothing is written anywhere. Refused are names that stand twice or lead out of the
/// ZIP, symbolic links, more than a million files, and files that are not what their checksum says. A single folder
/// around everything is looked through.
final class Zip implements Material {

    private static final int MOST_FILES = 1_000_000;

    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new HashMap<>();

    /// @throws Refused if the ZIP is not one that may be read
    Zip(Path path) throws IOException {
        this.path = path;
        ZipLinks.refuse(path);
        this.zip = open(path);
        try {
            list();
        } catch (Refused e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new Refused("it is not a sound ZIP: " + Shown.text(String.valueOf(e.getMessage())));
        }
    }

    private void list() {
        if (zip.size() > MOST_FILES) {
            throw new Refused("the ZIP has more than " + MOST_FILES + " files");
        }
        var around = around();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            var name = checked(entry.getName()).substring(around.length());
            if (files.put(name, entry) != null) {
                throw new Refused("the name " + Shown.text(name) + " stands twice in the ZIP");
            }
        });
    }

    /// A name that does not lead out of the ZIP.
    static String checked(String name) {
        boolean leadsOut = name.startsWith("/") || name.contains("\\") || name.contains(":");
        for (var part : name.split("/", -1)) {
            leadsOut |= part.isEmpty() || part.equals(".") || part.equals("..");
        }
        if (leadsOut) {
            throw new Refused("the ZIP has a name that leads out of it: " + Shown.text(name));
        }
        return name;
    }

    /// The folder, with its slash, in which all files lie; empty if they do not.
    private String around() {
        var first = zip.stream().map(ZipEntry::getName).findFirst().orElse("");
        var folder = first.substring(0, first.indexOf('/') + 1);
        return zip.stream().allMatch(entry -> entry.getName().startsWith(folder))
                        && zip.getEntry(folder + "checkpoint") != null
                ? folder
                : "";
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public byte[] read(String name, int mostBytes) throws IOException {
        var entry = files.get(name);
        if (entry == null) {
            return null;
        }
        byte[] bytes;
        try (var in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(mostBytes + 1);
        } catch (ZipException | java.io.EOFException e) {
            throw new Refused(Shown.text(name) + " is damaged in the ZIP");
        }
        if (bytes.length > mostBytes) {
            throw new Refused(Shown.text(name) + " is longer than " + mostBytes + " bytes");
        }
        var crc = new CRC32();
        crc.update(bytes);
        if (entry.getCrc() != crc.getValue()) {
            throw new Refused(Shown.text(name) + " is damaged: it is not what its checksum in the ZIP says");
        }
        return bytes;
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
