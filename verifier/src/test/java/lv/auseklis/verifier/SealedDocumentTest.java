package lv.auseklis.verifier;

import static lv.auseklis.verifier.VerifierTest.assertSays;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDocumentTest {

    private static final String KEY = Memory.LOG.key().toString();
    private static final Sealer SEALER = Sealer.curve();

    @TempDir
    private Path folder;

    private Memory.Said check(byte[] pdf, String... options) throws IOException {
        var file = Files.write(folder.resolve("extract.pdf"), pdf);
        var arguments = new java.util.ArrayList<>(java.util.List.of("--key", KEY));
        arguments.addAll(java.util.List.of(options));
        arguments.add(file.toString());
        return Program.run(arguments.toArray(String[]::new));
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    @Test
    void aSealedExtractSaysFourThings() throws IOException {
        for (var sealer : new Sealer[] {SEALER, Sealer.rsa()}) {
            for (var form : SealedSamples.forms()) {
                var zip = SealedSamples.zip(VerifierTest.extract());
                var sealed = sealer.seal(SealedSamples.pdf(form, EmbeddedProof.NAME, zip));
                assertSays(
                        0,
                        check(sealed),
                        "SHA-256 " + HexFormat.of().formatHex(Sha256.of(sealed)),
                        "Sealed by C=LV,O=Test,CN=Zinātnes reģistra zīmogs",
                        "at " + Sealer.NOW + ", by its own account",
                        "compare its fingerprint",
                        "Seal: it holds, no byte of the file has changed since. Whose it is must be compared.",
                        "Entry 2 is in the log. It is the latest",
                        "head: Anna Bērziņa",
                        "Entries: all 2 in the extract are in the log.",
                        "Checkpoint: they lead to that of test.lv/log with 5 entries.",
                        "Still the latest: entry 2, among the first 3 entries",
                        "VERIFIED");
            }
        }
    }

    @Test
    void theKeyOfTheLogMustBeComparedToo() throws IOException {
        var file = write("extract.pdf", SEALER.seal(SealedSamples.pdf()));
        assertSays(0, Program.run(file), "Whose key signed it must be compared", "Key taken from the extract itself");
    }

    @Test
    void theCertificateIsBelievedIfItIsGivenOrIssuedByOneThatIs() throws IOException, GeneralSecurityException {
        var authority = Sealer.authority();
        var issued = authority.issued();
        var pem = write("seal.pem", (Sealer.curve().pem() + issued.pem()).getBytes());
        var der = write("seal.der", issued.certificate().getEncoded());
        var above = write("authority.pem", authority.pem().getBytes());
        var other = write("other.pem", Sealer.authority().pem().getBytes());
        for (var sealer :
                new Sealer[] {issued, new Sealer(issued.pair(), issued.chain().subList(0, 1))}) {
            var sealed = sealer.seal(SealedSamples.pdf());
            assertSays(0, check(sealed, "--seal", pem), "is given with --seal", "It is one that you trust.");
            assertSays(0, check(sealed, "--seal", der), "is given with --seal");
            assertSays(0, check(sealed, "--seal", other, "--seal", above), "was issued by one that is given");
            assertSays(
                    1, check(sealed, "--seal", other), "not given with --seal", "Seal: NOT VERIFIED", "Entry 2 is in");
        }
        var below = SEALER.issued().seal(SealedSamples.pdf());
        var noAuthority = write("seal.pem", SEALER.pem().getBytes());
        assertSays(1, check(below, "--seal", noAuthority), "not given with --seal");
    }

    @Test
    void whatIsNoCertificateIsToldAsWrongUsage() throws IOException {
        assertSays(64, check(new byte[0], "--seal", folder.resolve("none").toString()), "could not be read");
        assertSays(64, check(new byte[0], "--seal", write("empty", new byte[0])), "there is no certificate in it");
        assertSays(64, check(new byte[0], "--seal", write("x", "nonsense".getBytes())), "certificate");
        var seal = write("seal.pem", curvePem());
        var zip = ZipTest.write(folder.resolve("extract.zip"), VerifierTest.extract());
        assertSays(0, Program.run("--seal", seal, zip.toString()), "--seal is for sealed documents");
    }

    private static byte[] curvePem() {
        try {
            return SEALER.pem().getBytes();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSealMustHaveBeenMadeWhileTheCertificateWasValid() throws IOException {
        var expired = Sealer.of("EC", 256, null, 20, false); // Until ten days ago.
        var pdf = SealedSamples.pdf();
        assertSays(
                1,
                check(expired.seal(pdf)),
                "was not valid when the seal was made",
                "NOT VERIFIED: Sealed by",
                "Seal: NOT VERIFIED",
                "all 2 in the extract are in the log");
        var before = expired.seal(pdf, Sealer.NOW.minus(15, ChronoUnit.DAYS));
        assertSays(0, check(before), "It is not valid today.");
        var tooEarly = SEALER.seal(pdf, Sealer.NOW.minus(31, ChronoUnit.DAYS));
        assertSays(1, check(tooEarly), "was not valid when the seal was made");
    }

    @Test
    void whatWasAddedAfterTheSealIsRefused() throws IOException {
        var sealed = SEALER.seal(SealedSamples.pdf());
        for (var more : new String[] {"\n", "x", "%%EOF\n", "1 0 obj\nnull\nendobj\n"}) {
            var longer = java.util.Arrays.copyOf(sealed, sealed.length + more.length());
            System.arraycopy(more.getBytes(), 0, longer, sealed.length, more.length());
            assertSays(
                    1,
                    check(longer),
                    (more.length() == 1 ? "one byte was" : more.length() + " bytes were")
                            + " added after it was sealed",
                    "Seal: NOT VERIFIED");
        }
        assertSays(1, check(SealedSamples.updated(sealed)), "were added after it was sealed", "Entry 2 is in the log");
        assertSays(1, check(SEALER.seal(sealed)), "2 seals or signatures");
        assertSays(1, check(Sealer.rsa().seal(sealed)), "2 seals or signatures");
    }

    @Test
    void theSealOfAnotherFileIsRefused() throws IOException {
        var pdf = SealedSamples.pdf();
        var sealed = SEALER.seal(pdf);
        var other = SEALER.seal(pdf, Sealer.NOW.minusSeconds(1));
        assertTrue(SealedSamples.holds(SealedSamples.with(sealed, SealedSamples.cms(sealed))));
        assertSays(
                1,
                check(SealedSamples.with(sealed, SealedSamples.cms(other))),
                "was changed afterwards",
                "NOT VERIFIED: Sealed by",
                "NOT VERIFIED: what the pages say");
    }

    @Test
    void anExtractAboutAnotherEntityIsJudgedByItsOwnProof() throws IOException {
        var builder = Memory.builder(new HashMap<>());
        builder.add(Memory.entity(7), "RegisterInstitution");
        builder.publishMapRoot(0);
        var files = new HashMap<String, String>();
        files.put("keys", "log " + KEY + "\n");
        files.put("checkpoint", builder.checkpoint(2));
        files.put("0.tlog-proof", builder.tlogProof(0));
        files.put(Memory.entity(7) + ".map-proof", builder.mapProof(Memory.entity(7), 0));
        var zip = SealedSamples.zip(files);
        var sealed = SEALER.seal(SealedSamples.pdf(SealedSamples.Form.PLAIN, EmbeddedProof.NAME, zip));
        assertSays(
                0, check(sealed), "about the entity " + Memory.entity(7), "the only one in the extract is in the log");
    }

    @Test
    void aSoundSealDoesNotMakeAFalseExtractTrue() throws IOException {
        var files = VerifierTest.extract();
        files.put("openings/0.json", files.get("openings/0.json").replace("Anna", "Zane"));
        var zip = SealedSamples.zip(files);
        var sealed = SEALER.seal(SealedSamples.pdf(SealedSamples.Form.PLAIN, EmbeddedProof.NAME, zip));
        assertSays(1, check(sealed), "Seal: it holds", "NOT VERIFIED:   head: Zane", "Entries: NOT VERIFIED");
        var nothing = SEALER.seal(SealedSamples.pdf(SealedSamples.Form.PLAIN, "other.zip", zip));
        assertSays(1, check(nothing), "there is no file auseklis-proof.zip in it", "Seal: it holds");
        var twice = SEALER.seal(SealedSamples.pdf(SealedSamples.Form.PLAIN, EmbeddedProof.NAME, zip, zip));
        assertSays(1, check(twice), "there is more than one file auseklis-proof.zip");
        var noZip = SEALER.seal(SealedSamples.pdf(SealedSamples.Form.PLAIN, EmbeddedProof.NAME, new byte[100]));
        assertSays(1, check(noZip), "it is not a sound ZIP", "Still the latest: NOT VERIFIED");
    }

    @Test
    void aPaperWithNothingAttachedRestsOnItsSealAlone() throws IOException {
        var pdf = SealedSamples.pdf(SealedSamples.Form.PLAIN, EmbeddedProof.NAME);
        assertSays(0, check(SEALER.seal(pdf)), "No proof from the log is attached", "Seal: it holds");
        assertSays(1, check(pdf), "there is no seal in it", "there is no file auseklis-proof.zip in it");
    }

    @Test
    void whatIsNotSealedIsShownAllTheSame() throws IOException {
        for (var form : SealedSamples.forms()) {
            var zip = SealedSamples.zip(VerifierTest.extract());
            var pdf = SealedSamples.pdf(form, EmbeddedProof.NAME, zip);
            assertSays(
                    1,
                    check(pdf),
                    "there is no seal in it",
                    "NOT VERIFIED: what the pages say",
                    "head: Anna Bērziņa",
                    "all 2 in the extract are in the log");
        }
    }

    @Test
    void whatIsCutOffOrNoPdfIsRefused() throws IOException {
        var sealed = SEALER.seal(SealedSamples.pdf());
        for (int length = 0; length < sealed.length; length += length < 20 ? 1 : 997) {
            var said = check(java.util.Arrays.copyOf(sealed, length));
            assertSays(1, said, "REFUSED");
            assertFalse(said.text().contains("the verifier failed"), said.text());
        }
        var cut = check(java.util.Arrays.copyOf(sealed, sealed.length - 1));
        assertSays(1, cut, "WRONG", "Entry 2 is in the log");
        assertSays(1, check("nothing\n".getBytes()), "REFUSED");
        assertSays(1, check("%PDF-1.7\n".getBytes()), "there is no seal in it");
        assertSays(1, check("%PDF-1.7\n%%EOF".repeat(2_000_000).getBytes()), "longer than");
    }
}
