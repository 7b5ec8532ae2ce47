package lv.auseklis.verifier;

import java.io.ByteArrayInputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/// A certificate (RFC 5280) as it stands in a seal, or in a file of the user.
///
/// @param der     the whole
/// @param issuer  the name of who issued it, DER
/// @param serial  its number, DER
/// @param subject whose it is, DER
record SealCertificate(byte[] der, byte[] issuer, byte[] serial, byte[] subject, X509Certificate x509) {

    private static final int LEAST_RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 8192;
    private static final int VERSION_TAG = 0xa0;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CONTENT_COMMITMENT = 1;
    private static final int CERT_SIGN = 5;
    private static final Map<String, String> NAMES =
            Map.of("2.5.4.5", "serialNumber", "2.5.4.97", "organizationIdentifier", "1.2.840.113549.1.9.1", "email");

    static SealCertificate of(byte[] der) {
        var outer = Der.of(der);
        var certificate = outer.enter(Der.SEQUENCE, "the certificate");
        outer.end("the certificate");
        var signed = certificate.enter(Der.SEQUENCE, "the certificate");
        signed.enter(VERSION_TAG, "the version of the certificate");
        var serial = signed.whole(Der.INTEGER, "the number of the certificate");
        var algorithm = signed.whole(Der.SEQUENCE, "the algorithm of the certificate");
        var issuer = signed.whole(Der.SEQUENCE, "the issuer of the certificate");
        signed.enter(Der.SEQUENCE, "the validity of the certificate");
        var subject = signed.whole(Der.SEQUENCE, "the subject of the certificate");
        certificate.expect(algorithm, "the algorithm of the certificate");
        var signature = certificate.content(Der.BIT_STRING, "the signature of the certificate");
        certificate.end("the certificate");
        if (signature.length == 0 || signature[0] != 0) {
            throw new Refused("the signature of the certificate is not written as it must be");
        }
        return new SealCertificate(der, issuer, serial, subject, x509(der));
    }

    private static X509Certificate x509(byte[] der) {
        try {
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (!Arrays.equals(certificate.getEncoded(), der)) {
                throw new Refused("the certificate can be read in two ways");
            }
            return certificate;
        } catch (Refused e) {
            throw e;
        } catch (CertificateException | RuntimeException e) {
            throw new Refused("the certificate cannot be read: " + Shown.text(String.valueOf(e.getMessage())));
        }
    }

    boolean isSame(SealCertificate other) {
        return Arrays.equals(der, other.der);
    }

    boolean isSelfIssued() {
        return Arrays.equals(issuer, subject);
    }

    /// Whether this one was issued with the key of the other, and not with a hash that can be forged.
    boolean isIssuedBy(SealCertificate other) {
        if (!Arrays.equals(issuer, other.subject) || !x509.getSigAlgName().matches("SHA(256|384|512)with.*")) {
            return false;
        }
        try {
            x509.verify(other.x509.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /// Whether this one may issue others.
    boolean isAuthority() {
        var usage = x509.getKeyUsage();
        return x509.getBasicConstraints() >= 0 && (usage == null || usage[CERT_SIGN]);
    }

    boolean maySeal() {
        var usage = x509.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[CONTENT_COMMITMENT];
    }

    boolean isValidAt(Instant time) {
        return !time.isBefore(x509.getNotBefore().toInstant())
                && !time.isAfter(x509.getNotAfter().toInstant());
    }

    /// The key: RSA of 2048 bits or more, or on the curve P-256.
    PublicKey key() {
        var key = x509.getPublicKey();
        if (key instanceof RSAPublicKey rsa) {
            int bits = rsa.getModulus().bitLength();
            if (bits >= LEAST_RSA_BITS && bits <= MOST_RSA_BITS) {
                return key;
            }
        }
        if (key instanceof ECPublicKey ec && isP256(ec.getParams())) {
            return key;
        }
        throw new Refused("the key of the seal is neither RSA of 2048 to 8192 bits nor on the curve P-256");
    }

    private static boolean isP256(ECParameterSpec found) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            var expected = parameters.getParameterSpec(ECParameterSpec.class);
            return found.getCurve().equals(expected.getCurve())
                    && found.getGenerator().equals(expected.getGenerator())
                    && found.getOrder().equals(expected.getOrder());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    String whose() {
        return name(x509.getSubjectX500Principal());
    }

    String issuerName() {
        return name(x509.getIssuerX500Principal());
    }

    String fingerprint() {
        return Canonical.hex(Sha256.of(der));
    }

    private static String name(X500Principal principal) {
        return Shown.text(principal.getName(X500Principal.RFC2253, NAMES));
    }
}
