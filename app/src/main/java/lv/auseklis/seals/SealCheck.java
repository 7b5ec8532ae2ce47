package lv.auseklis.seals;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Says of a file whether it bears the office's seal and is unchanged since (EU DSS; ETSI EN 319 102-1).
@Component
public class SealCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    private final SealCertificates certificates;
    private final Clock clock;

    SealCheck(SealCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    public enum Verdict {
        /// Sealed by the office, and no byte has changed.
        HOLDS,
        /// Sealed by somebody else, or by a certificate that the office does not know.
        FOREIGN,
        /// Changed after it was sealed, or not sealed properly.
        BROKEN,
        /// No seal in it.
        ABSENT
    }

    /// @param signer the name in the certificate
    /// @param sealed when, by the seal's own word
    /// @param level  what the seal is by ETSI EN 319 142-1, such as `PAdES-BASELINE-B`
    public record Result(
            Verdict verdict,
            @Nullable String signer,
            @Nullable Instant sealed,
            @Nullable String level) {

        static Result of(Verdict verdict) {
            return new Result(verdict, null, null, null);
        }
    }

    public Result check(byte[] file) {
        try {
            return checked(file);
        } catch (DSSException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            LOG.debug("A file could not be read as a sealed PDF", e); // hostile files end here too
            return Result.of(Verdict.BROKEN);
        }
    }

    private Result checked(byte[] file) {
        if (!new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return Result.of(Verdict.ABSENT);
        }
        if (!isSealedWhole(file)) {
            var sealed = new String(file, StandardCharsets.ISO_8859_1).contains("/ByteRange");
            return Result.of(sealed ? Verdict.BROKEN : Verdict.ABSENT);
        }
        var validator = validator(file);
        var report = validator.validateDocument().getSimpleReport();
        if (report.getSignaturesCount() == 0) {
            return Result.of(Verdict.ABSENT);
        }
        var first = report.getFirstSignatureId();
        var signer = report.getSignedBy(first);
        var sealed = report.getBestSignatureTime(first) == null
                ? null
                : report.getSigningTime(first).toInstant();
        var indication = report.getIndication(first);
        if (report.getSignaturesCount() > 1 || indication == Indication.TOTAL_FAILED) {
            return new Result(Verdict.BROKEN, signer, sealed, null);
        }
        var level = report.getSignatureFormat(first);
        return new Result(
                indication == Indication.TOTAL_PASSED ? Verdict.HOLDS : Verdict.FOREIGN,
                signer,
                sealed,
                level == null ? null : level.toString());
    }

    /// Pages are not drawn to be compared: the seal covers the whole file, and drawing what strangers
    /// send is a risk.
    private PDFDocumentValidator validator(byte[] file) {
        var trusted = new CommonTrustedCertificateSource();
        certificates.list().forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        var undrawn = new DefaultPdfDifferencesFinder();
        undrawn.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfDifferencesFinder(undrawn);
        var validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    /// Whether there is one seal and its ranges are the whole file but for the seal itself: nothing
    /// was added after it.
    private static boolean isSealedWhole(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var range = RANGE.matcher(text);
        if (!range.find()) {
            return false;
        }
        int first = Integer.parseInt(range.group(1));
        int second = Integer.parseInt(range.group(2));
        int length = Integer.parseInt(range.group(3));
        return !range.find()
                && second + length == file.length
                && first < second
                && text.charAt(first) == '<'
                && text.charAt(second - 1) == '>';
    }
}
