package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final Signer LOG = Signer.log("example.lv/log");
    private static final Signer WITNESS = Signer.witness("witness.lv/w1");
    private static final byte[] ROOT = Sha256.of("root".getBytes());
    private static final String TEXT = Signer.checkpointText("example.lv/log", 300, ROOT);
    private static final String NOTE = LOG.checkpoint(300, ROOT);

    private static Checkpoint.Verified verify(String note, Signer... witnesses) {
        return Checkpoint.verify(
                note.getBytes(StandardCharsets.UTF_8),
                List.of(LOG.key()),
                Stream.of(witnesses).map(Signer::key).toList());
    }

    @Test
    void aNoteOfTheLogIsVerified() {
        var verified = verify(NOTE);
        assertEquals(300, verified.checkpoint().size());
        assertEquals("example.lv/log", verified.checkpoint().origin());
        assertArrayEquals(ROOT, verified.checkpoint().root());
        assertEquals(List.of(LOG.key()), verified.signers());
    }

    @Test
    void theKeyAndTheNoteOfTheGoChecksumDatabaseAreRead() {
        var key = NoteKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        assertTrue(key.isSupported());
        assertEquals(0x033de0ae, key.id());
    }

    @Test
    void aCosignatureIsFoundWithItsTime() {
        var verified = verify(NOTE + WITNESS.line(TEXT, 1679315147), WITNESS);
        assertEquals(1679315147, verified.cosigners().get(0).time().orElseThrow());
        var other = verify(NOTE + Signer.witness("witness.lv/w1").line(TEXT), WITNESS);
        assertTrue(other.cosigners().isEmpty(), "another key of the same name is an unknown key");
    }

    @Test
    void aCosignatureThatDoesNotHoldRefusesTheNote() {
        var forged = WITNESS.line(new byte[72]);
        assertThrows(Refused.class, () -> verify(NOTE + forged, WITNESS));
        assertTrue(verify(NOTE + forged).cosigners().isEmpty(), "a witness that is not ours does not matter");
        var untimed = WITNESS.line(WITNESS.sign(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThrows(Refused.class, () -> verify(NOTE + untimed, WITNESS));
        var beforeTime = WITNESS.line(TEXT, -1);
        assertThrows(Refused.class, () -> verify(NOTE + beforeTime, WITNESS));
    }

    @Test
    void theKeyOfAnotherLogDoesNotCount() {
        var other = Signer.log("other.lv/log");
        var foreign = TEXT + "\n" + other.line(TEXT);
        var keys = List.of(LOG.key(), other.key());
        assertThrows(Refused.class, () -> Checkpoint.verify(foreign.getBytes(StandardCharsets.UTF_8), keys, List.of()));
    }

    @Test
    void aCosignatureIsNoSignatureOfTheLog() {
        var witness = Signer.witness("example.lv/log");
        var note = (TEXT + "\n" + witness.line(TEXT)).getBytes(StandardCharsets.UTF_8);
        assertThrows(Refused.class, () -> Checkpoint.verify(note, List.of(witness.key()), List.of(witness.key())));
    }

    @Test
    void everyFlippedBitIsFound() {
        var note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < 8 * note.length; bit++) {
            var flipped = note.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(Refused.class, () -> Checkpoint.verify(flipped, List.of(LOG.key()), List.of()));
        }
    }

    static Stream<Named<UnaryOperator<String>>> malformations() {
        return Stream.of(
                malformed("no empty line", n -> n.replace("\n\n", "\n")),
                malformed("two empty lines", n -> n.replace("\n\n", "\n\n\n")),
                malformed("no newline at the end", n -> n.substring(0, n.length() - 1)),
                malformed("an empty line at the end", n -> n + "\n"),
                malformed("no signature", n -> n.substring(0, n.indexOf('—'))),
                malformed("carriage returns", n -> n.replace("\n", "\r\n")),
                malformed("a tab", n -> n.replace("— ", "—\t")),
                malformed("a hyphen for the dash", n -> n.replace('—', '-')),
                malformed("two spaces", n -> n.replace("log A", "log  A").replace("— ", "—  ")),
                malformed("a space at the end of a line", n -> n.replace("=\n", "= \n")),
                malformed("missing padding", n -> n.replaceFirst("=+\n$", "\n")),
                malformed("too much padding", n -> n.replaceFirst("\n$", "=\n")),
                malformed("a NUL", n -> n.replace("300", "3\u000000")),
                malformed("text after the signatures", n -> n + "more\n"),
                malformed("leading zero", n -> n.replace("\n300\n", "\n0300\n")),
                malformed("a sign", n -> n.replace("\n300\n", "\n+300\n")),
                malformed("too large", n -> n.replace("\n300\n", "\n9223372036854775808\n")),
                malformed("Arabic digits", n -> n.replace("\n300\n", "\n٣٠٠\n")),
                malformed("empty origin", n -> n.substring("example.lv/log".length())),
                malformed("two lines only", n -> n.replace("\n300", "")),
                malformed("signed twice", n -> n + LOG.line(TEXT)),
                malformed("a byte order mark", n -> "\ufeff" + n),
                malformed("101 signatures", n -> n + strangers(100)),
                malformed("1000 signatures", n -> n + strangers(999)),
                malformed("more than 1 MB", n -> "x".repeat(1_000_000) + n));
    }

    private static Named<UnaryOperator<String>> malformed(String name, UnaryOperator<String> change) {
        return Named.of(name, change);
    }

    private static String strangers(int count) {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("— stranger").append(i).append(" AAAAAAAA\n");
        }
        return lines.toString();
    }

    @ParameterizedTest
    @MethodSource("malformations")
    void aMalformedNoteIsRefused(UnaryOperator<String> change) {
        verify(NOTE);
        assertThrows(Refused.class, () -> verify(change.apply(NOTE)));
    }

    @Test
    void aHundredSignaturesAreRead() {
        verify(NOTE + strangers(99));
    }

    @Test
    void malformedUtf8IsRefused() {
        for (var bytes : new byte[][] {
            {(byte) 0xc0, (byte) 0x80},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xff},
            {(byte) 0xe2, (byte) 0x80}
        }) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1) + NOTE;
            assertThrows(Refused.class, () -> SignedNote.parse(text.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQ", "QR==", "QQ=", "QQ===", " QQ==", "QQ==\n", "QUI", "QUJ=", "QU-_", "====", "Q Q=="})
    void onlyCanonicalBase64IsRead(String text) {
        assertArrayEquals("A".getBytes(), Canonical.base64("QQ==", "it"));
        assertThrows(Refused.class, () -> Canonical.base64(text, "it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "01", "-1", "+1", "1 ", " 1", "1.0", "1e3", "0x1", "9223372036854775808", "१"})
    void onlyCanonicalDecimalIsRead(String text) {
        assertEquals(Long.MAX_VALUE, Canonical.decimal("9223372036854775807", "it"));
        assertEquals(0, Canonical.decimal("0", "it"));
        assertThrows(Refused.class, () -> Canonical.decimal(text, "it"));
    }

    @Test
    void aKeyWithAnotherIdOrFormIsRefused() {
        var vkey = LOG.key().toString();
        assertEquals(vkey, NoteKey.parse(vkey).toString());
        for (var wrong : List.of(
                vkey.replaceFirst("[+]", ""),
                vkey.replace("example", "exemple"),
                vkey.toUpperCase(java.util.Locale.ROOT),
                vkey + "=",
                vkey.substring(0, vkey.length() - 4),
                vkey.replace("+", " + "),
                "+12345678+AQ==",
                "")) {
            assertThrows(Refused.class, () -> NoteKey.parse(wrong), wrong);
        }
    }

    @Test
    void aKeyOfAnUnknownAlgorithmIsReadAndIgnored() {
        var key = new byte[1313];
        key[0] = 0x06;
        var id = Canonical.hex(Sha256.of("example.lv/log\n".getBytes(), key)).substring(0, 8);
        var unknown =
                NoteKey.parse("example.lv/log+" + id + "+" + Base64.getEncoder().encodeToString(key));
        assertFalse(unknown.isSupported());
        var signature = new byte[2424];
        System.arraycopy(Canonical.hex(id, 4, "id"), 0, signature, 0, 4);
        var line = "— example.lv/log " + Base64.getEncoder().encodeToString(signature) + "\n";
        var verified = Checkpoint.verify(
                (NOTE + line).getBytes(StandardCharsets.UTF_8), List.of(unknown, LOG.key()), List.of(unknown));
        assertEquals(List.of(LOG.key()), verified.signers());
    }

    @Test
    void extensionLinesAreRefused() {
        for (var more : List.of("more\n", "\n", "more\nand more\n")) {
            var text = TEXT + more;
            assertThrows(Refused.class, () -> verify(text + "\n" + LOG.line(text)), more);
        }
    }

    @Test
    void theSignatureOfAKnownKeyOfAnotherLogMustHold() {
        var other = Signer.log("other.lv/log");
        var keys = List.of(other.key(), LOG.key());
        var good = (NOTE + other.line(TEXT)).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                List.of(LOG.key()), Checkpoint.verify(good, keys, List.of()).signers());
        var bad = (NOTE + other.line(TEXT + "x")).getBytes(StandardCharsets.UTF_8);
        assertThrows(Refused.class, () -> Checkpoint.verify(bad, keys, List.of()));
        assertEquals(
                1,
                Checkpoint.verify(bad, List.of(LOG.key()), List.of()).signers().size(),
                "unknown to us");
    }

    @Test
    void anEmptyLogHasTheRootOfTheEmptyTree() {
        verify(LOG.checkpoint(0, Sha256.emptyTree()));
        assertThrows(Refused.class, () -> verify(LOG.checkpoint(0, ROOT)));
        assertThrows(Refused.class, () -> verify(LOG.checkpoint(1, new byte[31])));
        assertThrows(Refused.class, () -> verify(LOG.checkpoint(1, new byte[33])));
    }
}
