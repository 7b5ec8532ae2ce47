package lv.auseklis.transparency;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.TilePath;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Extracts as ZIP files that are checked without us: the whole log, or all about one entity with the opened values
/// of its public fields.
@Component
class Extracts {

    private static final JsonMapper JSON = new JsonMapper();

    private final PublishedLog log;
    private final Bundles bundles;
    private final ProofTexts proofs;
    private final KnownKeys keys;
    private final Entries entries;
    private final Openings openings;
    private final List<OpenFields> open;

    Extracts(
            PublishedLog log,
            Bundles bundles,
            ProofTexts proofs,
            KnownKeys keys,
            Entries entries,
            Openings openings,
            List<OpenFields> open) {
        this.log = log;
        this.bundles = bundles;
        this.proofs = proofs;
        this.keys = keys;
        this.entries = entries;
        this.openings = openings;
        this.open = open;
    }

    void writeLog(Checkpoint checkpoint, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        put(zip, "checkpoint", log.note(checkpoint));
        put(zip, "keys", keys.text(checkpoint.size()));
        for (var path : (Iterable<TilePath>) TilePath.of(checkpoint.size())::iterator) {
            zip.putNextEntry(new ZipEntry("tile/" + path));
            if (path.level() == TilePath.ENTRIES) {
                zip.write(bundles.read(path));
            } else {
                zip.write(log.hashes(path));
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /// The signed entries about an entity, oldest first.
    ///
    /// @throws Problem 404 if there is none
    List<Entry> entriesOf(UUID entity, Checkpoint checkpoint) {
        var about = entries.listOf(entity).stream()
                .filter(entry -> entry.index() < checkpoint.size())
                .toList();
        if (about.isEmpty()) {
            throw Problem.missing(new Bilingual(
                    "Parakstītajā žurnālā par šo apzīmējumu nekā nav.", "The signed log holds nothing about this id."));
        }
        return about;
    }

    void writeEntity(UUID entity, List<Entry> about, Checkpoint checkpoint, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        put(zip, "keys", keys.text(checkpoint.size()));
        var note = log.note(checkpoint);
        put(zip, "checkpoint", note);
        var closed = new HashMap<String, Map<String, Bilingual>>();
        var all = openings.mapOf(about.stream().map(Entry::index).toList());
        for (var entry : about) {
            put(zip, entry.index() + ".tlog-proof", proofs.ofEntry(entry, checkpoint.size(), note));
            var shut = closed.computeIfAbsent(entry.register(), register -> closed(register, entity));
            var opened = opened(entry, all.getOrDefault(entry.index(), List.of()), shut);
            if (!opened.isEmpty()) {
                put(zip, "openings/" + entry.index() + ".json", opening(entry.index(), opened));
            }
        }
        if (proofs.isInMap(entity, checkpoint)) {
            put(zip, entity + ".map-proof", proofs.ofEntity(entity, checkpoint));
        }
        zip.finish();
    }

    /// The opened values of an entry's public fields.
    Map<String, Map<String, String>> opened(Entry entry) {
        return opened(entry, openings.listOf(entry.index()), closed(entry.register(), entry.entity()));
    }

    /// What decisions closed in a register's entries about an entity, by field without a number after a point.
    Map<String, Bilingual> closed(String register, UUID entity) {
        var closed = new TreeMap<String, Bilingual>();
        open.stream()
                .filter(fields -> fields.register().equals(register))
                .forEach(fields -> closed.putAll(fields.closed(entity)));
        return closed;
    }

    private Map<String, Map<String, String>> opened(Entry entry, List<Opening> all, Map<String, Bilingual> closed) {
        var opened = new TreeMap<String, Map<String, String>>();
        for (var opening : all) {
            if (isOpen(entry.register(), opening.field()) && !closed.containsKey(unnumbered(opening.field()))) {
                opened.put(
                        opening.field(),
                        new TreeMap<>(
                                Map.of("salt", HexFormat.of().formatHex(opening.salt()), "value", opening.value())));
            }
        }
        return opened;
    }

    private boolean isOpen(String register, String field) {
        var name = unnumbered(field);
        return open.stream().anyMatch(fields -> fields.register().equals(register) && fields.isOpen(name));
    }

    /// The name of a field without the number of its piece.
    static String unnumbered(String field) {
        return field.replaceFirst("\\.\\d+$", "");
    }

    private static String opening(long entry, Map<String, Map<String, String>> fields) {
        return JSON.writeValueAsString(new TreeMap<>(Map.of("entry", entry, "fields", fields))) + "\n";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
