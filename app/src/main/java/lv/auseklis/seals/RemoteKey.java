package lv.auseklis.seals;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// A key of the seal that a service keeps (Cloud Signature Consortium API, version 2: `credentials/info`,
/// `credentials/authorize`, `signatures/signHash`). Only a digest of the paper goes there, and what comes back is
/// checked with the certificate before it is used.
@Component
class RemoteKey implements SealKey {

    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String ECDSA_SHA_256 = "1.2.840.10045.4.3.2";

    private final RemoteSettings settings;
    private final RemoteService service;
    private volatile @Nullable List<X509Certificate> known;

    RemoteKey(RemoteSettings settings, RemoteService service) {
        this.settings = settings;
        this.service = service;
    }

    @Override
    public List<X509Certificate> chain() {
        var chain = known;
        if (chain == null) {
            try {
                chain = read();
            } catch (RemoteService.Refusal e) {
                throw refused(e);
            }
            known = chain;
        }
        return chain;
    }

    /// Asks the service what the credential is.
    ///
    /// @throws RemoteService.Refusal if it cannot seal, saying why
    List<X509Certificate> read() {
        var info = service.call(
                "/credentials/info",
                Map.of("credentialID", settings.credential(), "certificates", "chain", "certInfo", true));
        var status = info.path("key").path("status").asString("enabled");
        if (!status.equals("enabled")) {
            throw new RemoteService.Refusal("the key of the credential is " + status);
        }
        var validity = info.path("cert").path("status").asString("valid");
        if (!validity.equals("valid")) {
            throw new RemoteService.Refusal("the certificate of the credential is " + validity);
        }
        var chain = certificates(info.path("cert").path("certificates"));
        if (chain.isEmpty()) {
            throw new RemoteService.Refusal("it gave no certificate of the credential");
        }
        return chain;
    }

    private static List<X509Certificate> certificates(JsonNode listed) {
        var chain = new ArrayList<X509Certificate>();
        try {
            var factory = CertificateFactory.getInstance("X.509");
            for (var one : listed) {
                var der = Base64.getDecoder().decode(one.asString(""));
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
            }
        } catch (CertificateException | IllegalArgumentException e) {
            throw new RemoteService.Refusal("a certificate of the credential cannot be read");
        }
        return List.copyOf(chain);
    }

    @Override
    public SignatureValue sign(ToBeSigned data) {
        var certificate = certificate();
        var isRsa = certificate.getPublicKey() instanceof RSAPublicKey;
        try {
            var hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(data.getBytes()));
            var signature = signed(hash, isRsa);
            if (!holds(certificate, isRsa, data.getBytes(), signature)) {
                throw new SealUnavailable("The service that keeps the key of the seal signed with another key than that"
                        + " of its certificate; nothing was sealed");
            }
            var algorithm = isRsa ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
            return new SignatureValue(algorithm, signature);
        } catch (RemoteService.Refusal e) {
            throw refused(e);
        } catch (GeneralSecurityException e) {
            throw new SealUnavailable("A signature of the service cannot be checked; nothing was sealed", e);
        }
    }

    private byte[] signed(String hash, boolean isRsa) {
        var authorisation = new HashMap<String, Object>(Map.of(
                "credentialID",
                settings.credential(),
                "numSignatures",
                1,
                "hashes",
                List.of(hash),
                "hashAlgorithmOID",
                SHA_256));
        if (!settings.pin().isEmpty()) {
            authorisation.put("authData", List.of(Map.of("id", "PIN", "value", settings.pin())));
        }
        var sad = service.call("/credentials/authorize", authorisation)
                .path("SAD")
                .asString("");
        if (sad.isEmpty()) {
            throw new RemoteService.Refusal("it gave no SAD");
        }
        var signatures = service.call(
                        "/signatures/signHash",
                        Map.of(
                                "credentialID",
                                settings.credential(),
                                "SAD",
                                sad,
                                "hashes",
                                List.of(hash),
                                "hashAlgorithmOID",
                                SHA_256,
                                "signAlgo",
                                isRsa ? RSA_SHA_256 : ECDSA_SHA_256))
                .path("signatures");
        try {
            return Base64.getDecoder().decode(signatures.path(0).asString(""));
        } catch (IllegalArgumentException e) {
            throw new RemoteService.Refusal("its signature cannot be read");
        }
    }

    private static boolean holds(X509Certificate certificate, boolean isRsa, byte[] data, byte[] signature) {
        try {
            var check = Signature.getInstance(isRsa ? "SHA256withRSA" : "SHA256withECDSA");
            check.initVerify(certificate.getPublicKey());
            check.update(data);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static SealUnavailable refused(RemoteService.Refusal why) {
        return new SealUnavailable("The service that keeps the key of the seal refuses: " + why.getMessage(), why);
    }
}
