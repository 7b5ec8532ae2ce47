package lv.auseklis.seals;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the certificates.
@Component
class JdbcSealCertificates implements SealCertificates {

    private final JdbcClient database;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    JdbcSealCertificates(JdbcClient database) {
        this.database = database;
    }

    void keep(X509Certificate certificate, Instant now) {
        var fingerprint = fingerprint(certificate);
        if (kept.contains(fingerprint)) {
            return;
        }
        database.sql("""
                INSERT INTO seals.certificate (fingerprint, der, first_used) VALUES (:fingerprint, :der, :now)
                ON CONFLICT (fingerprint) DO NOTHING
                """)
                .param("fingerprint", fingerprint)
                .param("der", encoded(certificate))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        kept.add(fingerprint);
    }

    @Override
    public List<X509Certificate> list() {
        return database.sql("SELECT der FROM seals.certificate ORDER BY first_used, fingerprint")
                .query((row, number) -> read(row.getBytes("der")))
                .list();
    }

    /// SHA-256 over the certificate, in hexadecimal digits.
    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded(certificate)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate read(byte[] der) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalStateException("A kept certificate cannot be read", e);
        }
    }
}
