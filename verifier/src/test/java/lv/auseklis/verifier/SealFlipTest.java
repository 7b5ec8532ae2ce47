package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /// Whichever byte of a sealed document is flipped, the seal does not hold; nor if only the case of a letter
    /// changes among the digits of the seal. These are all that differs between one key and another.
    @Test
    void noFlippedByteOfASealedDocumentPasses() throws IOException {
        int wholeFiles = 0;
        for (var sealer :
                List.of(Sealer.curve(), Sealer.rsa(), Sealer.authority().issued())) {
            var sealed = sealer.seal(SealedSamples.pdf());
            assertTrue(SealedSamples.holds(sealed));
            assertTrue(sealed.length < 60_000);
            int digits = SealedSamples.digits(sealed);
            boolean isFirst = wholeFiles++ == 0;
            var passed = IntStream.range(
                            isFirst ? 0 : digits - 1, isFirst ? sealed.length : digits + 2 * Sealer.SPACE + 1)
                    .parallel()
                    .filter(at -> holdsFlipped(sealed, at, 1 << at % 8) || holdsFlipped(sealed, at, 0x20))
                    .toArray();
            assertEquals(0, passed.length, () -> "first at byte " + passed[0]);
        }
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
            var passed = IntStream.range(from, to + 4)
                    .filter(at -> at % step == 0)
                    .parallel()
                    .filter(at -> "0123456789abcdefABCDEF"
                            .chars()
                            .anyMatch(digit -> digit != sealed[at] && holdsFlipped(sealed, at, digit ^ sealed[at])))
                    .toArray();
            assertEquals(0, passed.length, () -> "first at byte " + passed[0]);
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
