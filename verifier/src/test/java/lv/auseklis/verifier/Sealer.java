package lv.auseklis.verifier;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Seals documents as an office does: with the library of the European Commission and a key made for the test.
///
/// @param chain the certificate of the key, and those above it
record Sealer(KeyPair pair, List<X509Certificate> chain) {

    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /// How many bytes the signature may have.
    static final int SPACE = 2200;

    static Sealer rsa() {
        return of("RSA", 3072, null, 365, false);
    }

    static Sealer curve() {
        return of("EC", 256, null, 365, false);
    }

    static Sealer authority() {
        return of("EC", 256, null, 3650, true);
    }

    Sealer issued() {
        return of("EC", 256, this, 365, false);
    }

    /// @param days how long it is valid from a year ago on
    static Sealer of(String algorithm, int bits, Sealer issuer, int days, boolean isAuthority) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            var pair = generator.generateKeyPair();
            var own = certificate(pair, issuer == null ? new Sealer(pair, List.of()) : issuer, days, isAuthority);
            var above = issuer == null ? Stream.<X509Certificate>of() : issuer.chain.stream();
            return new Sealer(pair, Stream.concat(Stream.of(own), above).toList());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(KeyPair pair, Sealer issuer, int days, boolean isAuthority)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var serial = BigInteger.valueOf(System.nanoTime());
        var name = new X500Name("CN=Zinātnes reģistra zīmogs " + serial + ", O=Test, C=LV");
        var from = NOW.minus(30, ChronoUnit.DAYS);
        var above = issuer.chain.isEmpty()
                ? name
                : X500Name.getInstance(
                        issuer.chain.get(0).getSubjectX500Principal().getEncoded());
        var builder = new JcaX509v3CertificateBuilder(
                above, serial, Date.from(from), Date.from(from.plus(days, ChronoUnit.DAYS)), name, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        var signer = new JcaContentSignerBuilder(algorithm(issuer.pair)).build(issuer.pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static String algorithm(KeyPair pair) {
        return pair.getPublic().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    String pem() throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate().getEncoded()) + "\n-----END CERTIFICATE-----\n";
    }

    byte[] seal(byte[] pdf) {
        return seal(pdf, NOW);
    }

    byte[] seal(byte[] pdf, Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setContentSize(SPACE);
        parameters.bLevel().setSigningDate(Date.from(at));
        var tokens = chain.stream().map(CertificateToken::new).toArray(CertificateToken[]::new);
        parameters.setSigningCertificate(tokens[0]);
        parameters.setCertificateChain(tokens);
        var verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        var service = new PAdESService(verifier);
        var document = new InMemoryDocument(pdf);
        var data = service.getDataToSign(document, parameters);
        var out = new ByteArrayOutputStream();
        try {
            service.signDocument(document, parameters, sign(data.getBytes())).writeTo(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private SignatureValue sign(byte[] data) {
        try {
            var signature = Signature.getInstance(algorithm(pair));
            signature.initSign(pair.getPrivate());
            signature.update(data);
            var encryption = algorithm(pair).endsWith("RSA") ? EncryptionAlgorithm.RSA : EncryptionAlgorithm.ECDSA;
            return new SignatureValue(
                    SignatureAlgorithm.getAlgorithm(encryption, DigestAlgorithm.SHA256), signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
