package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFlipTest {

    @TempDir
    private Path folder;

    private static boolean holdsFlipped(byte[] sealed, int at, int bits) {
        var flipped = sealed.clone();
        flipped[at] ^= (byte) bits;
        return SealedSamples.holds(flipped);
    }

    /// Whichever byte of a sealed document is flipped, the seal does not hold.
    @Test
    void noFlippedByteOfASealedDocumentPasses() throws IOException {
        var sealed = Sealer.curve().seal(SealedSamples.pdf());
        assertTrue(SealedSamples.holds(sealed));
        assertTrue(sealed.length < 60_000);
        assertNonePasses(IntStream.range(0, sealed.length).filter(at -> holdsFlipped(sealed, at, 1 << at % 8)));
    }

    /// Nor if only the case of a letter changes among the digits of the seal, or another bit; whatever the key.
    @Test
    void noFlippedDigitOfASealPasses() throws IOException {
        for (var sealer :
                List.of(Sealer.curve(), Sealer.rsa(), Sealer.authority().issued())) {
            var sealed = sealer.seal(SealedSamples.pdf());
            assertTrue(SealedSamples.holds(sealed));
            int from = SealedSamples.digits(sealed) - 1;
            int to = from + 2 * Sealer.SPACE + 2;
            assertNonePasses(IntStream.range(from, to)
                    .filter(at -> holdsFlipped(sealed, at, 0x20) || holdsFlipped(sealed, at, 1 + at % 15)));
        }
    }

    private static void assertNonePasses(IntStream passing) {
        assertEquals("[]", Arrays.toString(passing.parallel().toArray()));
    }

    /// In the digits of the seal, every digit in place of every other; of these every nineteenth, or with
    /// `-Dauseklis.flips=all` all.
    @Test
    void noOtherDigitOfTheSealPasses() throws IOException {
        int step = "all".equals(System.getProperty("auseklis.flips")) ? 1 : 19;
        for (var sealer : List.of(Sealer.curve(), Sealer.authority().issued())) {
            var sealed = sealer.seal(SealedSamples.pdf());
            int from = SealedSamples.digits(sealed);
            int to = from + 2 * SealedSamples.cms(sealed).length;
            assertNonePasses(IntStream.range(from, to + 4)
                    .filter(at -> at % step == 0)
                    .filter(at -> "0123456789abcdefABCDEF"
                            .chars()
                            .anyMatch(digit -> digit != sealed[at] && holdsFlipped(sealed, at, digit ^ sealed[at]))));
        }
    }

    @Test
    void theProgramRefusesWhatIsFlipped() throws IOException {
        var sealed = Sealer.curve().seal(SealedSamples.pdf());
        for (int at = 0; at < sealed.length; at += 211) {
            var flipped = sealed.clone();
            flipped[at] ^= 4;
            var file = Files.write(folder.resolve("flipped.pdf"), flipped).toString();
            var said = Program.run("--key", Memory.LOG.key().toString(), file);
            assertEquals(1, said.code(), said.text());
            assertTrue(!said.text().contains("the verifier failed"), said.text());
        }
    }
}
