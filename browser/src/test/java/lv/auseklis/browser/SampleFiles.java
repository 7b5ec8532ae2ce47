package lv.auseklis.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a [SampleLog] hands out as files (docs/log-format.md, "Addresses").
final class SampleFiles {

    private static final int WIDTH = 256;

    private SampleFiles() {}

    /// `extract.zip`: the whole log, of fewer than 65 536 entries.
    static Map<String, byte[]> ofLog(SampleLog log) {
        var files = beginning(log);
        var hashes = log.leaves().stream().map(SampleTree::leafHash).toList();
        var upper = new ArrayList<byte[]>();
        for (int from = 0; from < log.size(); from += WIDTH) {
            int to = Math.min(log.size(), from + WIDTH);
            var name = name(from / WIDTH, to - from);
            files.put("tile/entries/" + name, bundle(log.leaves().subList(from, to)));
            files.put("tile/0/" + name, joined(hashes.subList(from, to)));
            if (to - from == WIDTH) {
                upper.add(SampleTree.root(log.leaves().subList(from, to)));
            }
        }
        if (!upper.isEmpty()) {
            files.put("tile/1/" + name(0, upper.size()), joined(upper));
        }
        return files;
    }

    private static Map<String, byte[]> beginning(SampleLog log) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("keys", SampleLog.bytes(log.keys()));
        files.put("checkpoint", log.checkpoint(log.size()));
        return files;
    }

    private static String name(int number, int width) {
        return "%03d".formatted(number) + (width < WIDTH ? ".p/" + width : "");
    }

    private static byte[] bundle(List<byte[]> leaves) {
        var bundle = new ByteArrayOutputStream();
        for (var leaf : leaves) {
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    private static byte[] joined(List<byte[]> hashes) {
        var tile = new ByteArrayOutputStream();
        hashes.forEach(tile::writeBytes);
        return tile.toByteArray();
    }

    /// `<uuid>.zip`: everything about an entity; the map proof only if there is a map.
    static Map<String, byte[]> about(UUID entity, SampleLog log, SampleMap map) {
        var files = beginning(log);
        IntStream.range(0, log.size())
                .filter(i -> SampleLog.text(log.leaves().get(i)).contains("\"entity\":\"" + entity + "\""))
                .forEach(i -> files.put(i + ".tlog-proof", log.tlogProof(i, log.size())));
        if (map != null) {
            files.put(entity + ".map-proof", log.mapProof(map, entity, log.size()));
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
