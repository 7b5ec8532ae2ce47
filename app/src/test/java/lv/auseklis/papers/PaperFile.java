package lv.auseklis.papers;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What tests read in the file of a paper.
public final class PaperFile {

    private static final int SAMPLES = 150;

    private PaperFile() {}

    public static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file with one bit changed at many places, cut off, and continued. The verifier's own test
    /// changes every byte.
    static Stream<byte[]> changed(byte[] pdf) {
        var random = new Random(20261126);
        var flipped = IntStream.range(0, SAMPLES).mapToObj(i -> {
            var copy = pdf.clone();
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            return copy;
        });
        var longer = Arrays.copyOf(pdf, pdf.length + 1);
        longer[pdf.length] = '\n';
        return Stream.concat(flipped, Stream.of(longer, Arrays.copyOf(pdf, pdf.length - 1), new byte[0]));
    }

    public static List<String> faultsAgainstPdfA3u(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + ": " + fault.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }

    static String decoded(String picture) {
        var png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        try {
            var source = new BufferedImageLuminanceSource(ImageIO.read(new ByteArrayInputStream(png)));
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            java.util.Map.of(com.google.zxing.DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new IllegalStateException(e);
        }
    }
}
