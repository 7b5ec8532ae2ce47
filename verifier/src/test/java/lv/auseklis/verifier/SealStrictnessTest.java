package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1Encoding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seals that are valid in themselves, but not in the one form that is accepted; and what is no seal at all.
class SealStrictnessTest {

    private static final Sealer SEALER = Sealer.curve();
    private static byte[] sealed;

    @BeforeAll
    static void seal() throws IOException {
        sealed = SEALER.seal(SealedSamples.pdf());
    }

    private static void assertRefused(String reason, byte[] bytes) {
        var refused = assertThrows(Refused.class, () -> check(bytes));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    private static void check(byte[] bytes) {
        var pdf = SealedPdf.of(PdfFile.read(bytes));
        Seal.parse(pdf.cms()).check(pdf.digest());
    }

    private static byte[] changed(Consumer<Cms> change) {
        var cms = Cms.of(SEALER);
        change.accept(cms);
        return cms.in(sealed);
    }

    @Test
    void theLeastThatASealNeedsIsEnough() {
        check(changed(cms -> {}));
    }

    @Test
    void otherFormsOfASealAreRefused() {
        assertRefused("does not say the hash of the certificate", changed(cms -> cms.namesCertificate = false));
        assertRefused("something that is not signed, such as a time stamp", changed(cms -> cms.hasUnsigned = true));
        assertRefused("what the seal says it covers", changed(cms -> cms.holdsContent = true));
        assertRefused("without a definite length", indefinite());
        assertRefused("the algorithm of the digest", changed(cms -> cms.algorithm = "SHA512withECDSA"));
        assertRefused("did not issue", changed(cms -> cms.others = List.of(Sealer.curve())));
        assertRefused("the list of signers", changed(cms -> cms.signers = List.of(SEALER, Sealer.curve())));
        assertRefused(
                "neither RSA", Cms.of(Sealer.of("EC", 384, null, 365, false)).in(sealed));
        var small = Cms.of(Sealer.of("RSA", 1024, null, 365, false));
        small.algorithm = "SHA256withRSA";
        assertRefused("neither RSA", small.in(sealed));
    }

    /// BER; its first length is written as DER, so that the place for the seal is read.
    private static byte[] indefinite() {
        var der = SealedSamples.cms(changed(cms -> {}));
        var ber = der.clone();
        ber[16] = (byte) 0x80;
        return SealedSamples.with(sealed, ber);
    }

    @Test
    void berIsRefused() {
        assertRefused("there is no seal in the place for it", changed(cms -> cms.encoding = ASN1Encoding.BER));
    }

    @Test
    void whatTheSealLeavesOutIsExactlyItsDigits() {
        var text = new String(sealed, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("/ByteRange [") + "/ByteRange [".length();
        var range = text.substring(at, text.indexOf(']', at)).split(" ");
        for (int i = 0; i < 4; i++) {
            for (int by : new int[] {-1, 1}) {
                var other = range.clone();
                other[i] = String.valueOf(Math.abs(Integer.parseInt(range[i]) + by));
                var changed = text.replace(
                        "/ByteRange [" + String.join(" ", range) + "]", "/ByteRange [" + String.join(" ", other) + "]");
                var bytes = changed.getBytes(StandardCharsets.ISO_8859_1);
                assertThrows(Refused.class, () -> check(bytes));
            }
        }
        assertRefused(
                "does not say what it covers", SealedSamples.replaced(sealed, "/ByteRange [0 ", "/ByteRange [-0 "));
        assertRefused("there is no seal in it", SealedSamples.replaced(sealed, "/ByteRange", "/ByteRangf"));
        assertRefused("its SubFilter", SealedSamples.replaced(sealed, "/ETSI.CAdES.detached", "/adbe.pkcs7.detached"));
        assertRefused("its Filter", SealedSamples.replaced(sealed, "/Adobe.PPKLite", "/Adobe.PPKLitf"));
    }

    @Test
    void theDigitsHaveOneForm() {
        int at = SealedSamples.digits(sealed);
        int end = at + 2 * SealedSamples.cms(sealed).length;
        var capital = sealed.clone();
        for (int i = at; i < end; i++) {
            capital[i] = (byte) Character.toUpperCase(capital[i]);
        }
        check(capital);
        capital[end - 1] = 'A';
        capital[end - 2] = 'a';
        assertRefused("in small and in capital letters", capital);
        var blank = sealed.clone();
        blank[end + 4] = ' ';
        assertRefused("not written in hexadecimal digits", blank);
        var padded = sealed.clone();
        padded[end + 4] = '1';
        assertRefused("something other than zeroes", padded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "3000", "30800000", "3082ffff", "30820000", "3082000430020500"})
    void whatIsNoSealIsRefused(String cms) {
        assertThrows(
                Refused.class,
                () -> check(SealedSamples.with(sealed, HexFormat.of().parseHex(cms))));
    }

    @Test
    void elementsThatLieDeepInEachOtherDoNoHarm() throws IOException {
        var deep = Cms.deep(2100);
        assertThrows(Refused.class, () -> check(SealedSamples.with(sealed, deep)));
        assertThrows(Refused.class, () -> SealCertificate.of(deep));
        var huge = Cms.deep(60_000);
        assertThrows(Refused.class, () -> Seal.parse(huge));
        assertThrows(Refused.class, () -> SealAttributes.of(huge, Cms.empty()));
    }

    @Test
    void numbersAndLengthsAreAsShortAsTheyCanBe() {
        for (var wrong :
                new String[] {"0200", "02020001", "0202ffff", "02810101", "0282000101", "0280", "0285", "02"}) {
            var bytes = HexFormat.of().parseHex(wrong);
            assertThrows(Refused.class, () -> Der.of(bytes).integer("it"), wrong);
        }
        assertEquals(127, Der.of(new byte[] {2, 1, 127}).integer("it").intValue());
        assertEquals(128, Der.of(new byte[] {2, 2, 0, (byte) 128}).integer("it").intValue());
    }
}
