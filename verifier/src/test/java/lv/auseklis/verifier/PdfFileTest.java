package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

    private static PdfFile read(String text) {
        return PdfFile.read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertFlawed(String text) {
        assertFalse(read("%PDF-1.7\n" + text).flaws().isEmpty(), text);
    }

    private static String check(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        var report = new Report(new PrintStream(out, false, StandardCharsets.UTF_8));
        var options = Options.parse("--key", Memory.LOG.key().toString(), "it");
        new SealReport(pdf, options, report).check();
        report.end();
        assertEquals(1, report.exitCode());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void objectsAreReadAsTheyStand() {
        var pdf = read("%PDF-1.7\n1 0 obj\n<</A[1 2 0 R -3.5(a\\)(b))<41>null true]/B#2FC/D>>\nendobj\n"
                + "2 0 obj <</Length 3>> stream\r\nabc\nendstream endobj\n"
                + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
        assertTrue(pdf.flaws().isEmpty(), pdf.flaws().toString());
        assertEquals("[A, B/C]", pdf.item(1).dictionary().keySet().toString());
        assertEquals("abc", new String(PdfFile.content(pdf.item(2), 9), StandardCharsets.ISO_8859_1));
        assertThrows(Refused.class, () -> pdf.item(3));
        assertThrows(Refused.class, () -> PdfFile.content(pdf.item(2), 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1 0 obj",
                "1 0 obj null",
                "1 0 obj <</A 1/A 2>> endobj",
                "1 0 obj <</A 1> endobj",
                "1 0 obj [1 endobj",
                "1 0 obj (a endobj",
                "1 0 obj <</Length 9>> stream\nabc\nendstream endobj",
                "1 0 obj <</Length 2>> stream\nabc\nendstream endobj",
                "1 0 obj <</Length 2 0 R>> stream\nabc\nendstream endobj",
                "1 0 obj <</Length 3>> stream abc\nendstream endobj",
                "1 0 obj /a#x endobj",
                "xref 0 1 x",
                "trailer <<>>",
                "1 0 obj <</Type/ObjStm/N 1/First 4/Length 4>> stream\n1 9 \nendstream endobj",
                "1 0 obj <</Type/ObjStm/N 2/First 8/Length 10>> stream\n1 0 2 0 3 \nendstream endobj",
                "1 0 obj <</Type/ObjStm/N 999999999/First 4/Length 6>> stream\n1 0 3 \nendstream endobj",
                "1 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 6>> stream\n1 0 3 \nendstream endobj"
            })
    void whatIsNotSoundIsAFlaw(String text) {
        assertFlawed(text);
    }

    @Test
    void anObjectThatStandsTwiceIsNotTaken() {
        var pdf = read("%PDF-1.7\n1 0 obj 1 endobj 1 0 obj 2 endobj");
        assertTrue(pdf.flaws().isEmpty());
        assertThrows(Refused.class, () -> pdf.item(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "1 0 obj\n(",
                "1 0 obj\n<",
                "1 0 obj\n<<",
                "1 0 obj\n<</A",
                "1 0 obj\n[0 ",
                "0 ",
                "%",
                "xref\n",
                "xref 0 ",
                "/A",
                "1 0 obj\nnull\nendobj\n",
                "1 0 obj\n<</ByteRange 0>>\nendobj\n",
                "1 0 obj\n<</EF 0/F(auseklis-proof.zip)>>\nendobj\n"
            })
    void aHostileFileEndsSoon(String part) throws IOException {
        var start = PdfFile.START.getBytes(StandardCharsets.US_ASCII);
        var pdf = Arrays.copyOf(start, SealReport.MOST_BYTES);
        var repeated = part.getBytes(StandardCharsets.US_ASCII);
        pdf[start.length] = '\n';
        for (int i = start.length + 1; i < pdf.length; i++) {
            pdf[i] = repeated[(i - start.length - 1) % repeated.length];
        }
        var said = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(pdf));
        assertTrue(said.length() < 10_000, () -> said.substring(0, 10_000));
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        var deflater = new Deflater();
        deflater.setInput(new byte[100_000_000]);
        deflater.finish();
        var bomb = new byte[1_000_000];
        int length = deflater.deflate(bomb);
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i < 100; i++) {
            out.writeBytes(
                    (i + " 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + length + ">>\nstream\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.write(bomb, 0, length);
            out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        var said = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> check(out.toByteArray()));
        assertTrue(said.contains("when decompressed"), said);
    }

    /// Whatever is done to a sealed document, the verifier answers, and says no.
    @Test
    void whatIsDamagedAtRandomIsAnswered() throws IOException {
        var random = new Random(20);
        for (var form : SealedSamples.forms()) {
            var zip = SealedSamples.zip(VerifierTest.extract());
            var sealed = Sealer.curve().seal(SealedSamples.pdf(form, EmbeddedProof.NAME, zip));
            for (int round = 0; round < 100; round++) {
                check(damaged(sealed, random));
            }
        }
    }

    private static byte[] damaged(byte[] sealed, Random random) {
        int at = random.nextInt(sealed.length - 100);
        var damaged = sealed.clone();
        switch (random.nextInt(3)) {
            case 0 -> damaged[at] ^= (byte) (1 + random.nextInt(255));
            case 1 -> System.arraycopy(sealed, at + 1, damaged, at, sealed.length - at - 1);
            default -> {
                damaged = Arrays.copyOf(sealed, sealed.length + 7);
                System.arraycopy(sealed, at, damaged, at + 7, sealed.length - at);
            }
        }
        return damaged;
    }
}
