package lv.auseklis.seals;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/// The electronic seal of the office that keeps the Register: PAdES baseline B (ETSI EN 319 142-1),
/// SHA-256. It covers the whole file.
@Component
public class OfficeSeal {

    private final SealKeys keys;
    private final JdbcSealCertificates certificates;

    OfficeSeal(SealKeys keys, JdbcSealCertificates certificates) {
        this.keys = keys;
        this.certificates = certificates;
    }

    /// Whether there is a key to seal with.
    public boolean isReady() {
        return keys.find().isPresent();
    }

    /// @throws IllegalStateException if there is no key
    /// @throws SealUnavailable       if the key is kept elsewhere and does not seal now
    public byte[] seal(byte[] pdf, Instant now) {
        var key = keys.find().orElseThrow(() -> new IllegalStateException("There is no key to seal with"));
        certificates.keep(key.certificate(), now);
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(now));
        var service = new PAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(pdf);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
        var data = service.getDataToSign(document, parameters);
        return bytes(service.signDocument(document, parameters, key.sign(data)));
    }

    private static byte[] bytes(DSSDocument sealed) {
        var out = new ByteArrayOutputStream();
        try {
            sealed.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
