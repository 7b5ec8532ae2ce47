package lv.auseklis.transparency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.tlog.Hash;
import lv.auseklis.tlog.TilePath;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The public log under `/log/` as C2SP tlog-tiles wants it, and proofs as files. Open to scripts of other sites.
@RestController
class LogFiles {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl IMMUTABLE =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublishedLog log;
    private final Bundles bundles;
    private final ProofTexts proofs;
    private final KnownKeys keys;
    private final Extracts extracts;
    private final ToolJars tools;

    LogFiles(PublishedLog log, Bundles bundles, ProofTexts proofs, KnownKeys keys, Extracts extracts, ToolJars tools) {
        this.log = log;
        this.bundles = bundles;
        this.proofs = proofs;
        this.keys = keys;
        this.extracts = extracts;
        this.tools = tools;
    }

    private static ResponseEntity.BodyBuilder open() {
        return ResponseEntity.ok().header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<String> checkpoint() {
        return open().contentType(TEXT).cacheControl(CacheControl.noCache()).body(log.note(log.checkpoint()));
    }

    @GetMapping("/log/keys")
    ResponseEntity<String> keys() {
        return open().contentType(TEXT).cacheControl(CacheControl.noCache()).body(keys.text(log.size()));
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<byte[]> tile(@PathVariable String path, HttpServletRequest request) {
        var tile = TilePath.parse(path.substring(1)).orElseThrow(LogFiles::noSuchPath);
        if (!tile.isWithin(log.size())) {
            throw Problem.missing(new Bilingual(
                    "Parakstītajā žurnālā ir %d ieraksti; tik tālu tas nesniedzas.".formatted(log.size()),
                    "The signed log holds %d entries and does not reach so far.".formatted(log.size())));
        }
        var answer = open().contentType(MediaType.APPLICATION_OCTET_STREAM).cacheControl(IMMUTABLE);
        if (tile.level() >= 0) {
            return answer.body(Arrays.copyOf(log.tile(tile.level(), tile.number()), tile.width() * Hash.BYTES));
        }
        answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var bundle = bundles.read(tile);
        return accepted != null && accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip(bundle))
                : answer.body(bundle);
    }

    private static Problem noSuchPath() {
        return Problem.unreadable(new Bilingual(
                "Adresei jāizskatās kā /log/tile/0/x001/067 vai /log/tile/entries/000.p/12 (C2SP tlog-tiles).",
                "The address must look like /log/tile/0/x001/067 or /log/tile/entries/000.p/12 (C2SP tlog-tiles)."));
    }

    private static byte[] gzip(byte[] bytes) {
        var small = new ByteArrayOutputStream(bytes.length / 4);
        try (var out = new GZIPOutputStream(small)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    @GetMapping("/log/entry/{index:\\d{1,18}}.tlog-proof")
    ResponseEntity<String> proof(@PathVariable long index) {
        return file(proofs.ofEntry(index), index + ".tlog-proof");
    }

    @GetMapping("/log/entity/{entity}.map-proof")
    ResponseEntity<String> mapProof(@PathVariable UUID entity) {
        return file(proofs.ofEntity(entity), entity + ".map-proof");
    }

    private static ResponseEntity<String> file(String text, String name) {
        return open().contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }

    @GetMapping("/log/extract.zip")
    ResponseEntity<org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody> extract() {
        var checkpoint = log.checkpoint();
        return zip("extract.zip").body(out -> extracts.writeLog(checkpoint, out));
    }

    @GetMapping("/log/entity/{entity}.zip")
    ResponseEntity<org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody> extract(
            @PathVariable UUID entity) {
        var checkpoint = log.checkpoint();
        var about = extracts.entriesOf(entity, checkpoint);
        return zip(entity + ".zip").body(out -> extracts.writeEntity(entity, about, checkpoint, out));
    }

    private static ResponseEntity.BodyBuilder zip(String name) {
        return open().contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /// The verifier to take along: needs nothing but Java 17.
    @GetMapping("/log/auseklis-verifier.jar")
    ResponseEntity<byte[]> verifier() {
        return open().contentType(MediaType.parseMediaType("application/java-archive"))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"auseklis-verifier.jar\"")
                .body(tools.verifier());
    }
}
