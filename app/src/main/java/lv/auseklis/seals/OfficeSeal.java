package lv.auseklis.seals;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.AbstractSignatureTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
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
    public byte[] seal(byte[] pdf, Instant now) {
        var key = keys.find().orElseThrow(() -> new IllegalStateException("There is no key to seal with"));
        certificates.keep(key.certificate(), now);
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(now));
        var service = new PAdESService(new CommonCertificateVerifier());
        var document = new InMemoryDocument(pdf);
        var used = new KSPrivateKeyEntry("seal", key.entry());
        parameters.setSigningCertificate(used.getCertificate());
        parameters.setCertificateChain(used.getCertificateChain());
        var data = service.getDataToSign(document, parameters);
        try (var token = new Held()) {
            return bytes(service.signDocument(
                    document, parameters, token.sign(data, parameters.getDigestAlgorithm(), used)));
        }
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

    /// Signs with a key that is already read; the token's own store stays empty.
    private static final class Held extends AbstractSignatureTokenConnection {

        @Override
        public List<DSSPrivateKeyEntry> getKeys() {
            return List.of();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
