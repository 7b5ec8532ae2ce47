package lv.auseklis.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Whose seals to believe: the certificates given on the command line, and those that they issued directly.
record SealTrust(List<SealCertificate> given) {

    private static final int MOST_BYTES = 1_000_000;

    /// The certificates in a file, PEM or DER.
    static List<SealCertificate> read(Path file) throws IOException {
        var certificates = new ArrayList<SealCertificate>();
        try {
            var in = new ByteArrayInputStream(Folder.read(file, MOST_BYTES));
            for (var one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                certificates.add(SealCertificate.of(one.getEncoded()));
            }
        } catch (CertificateException e) {
            throw new Refused("there is no sound certificate in it: " + Shown.text(String.valueOf(e.getMessage())));
        }
        if (certificates.isEmpty()) {
            throw new Refused("there is no certificate in it");
        }
        return certificates;
    }

    /// Says why the certificate of a seal is believed.
    ///
    /// @throws Refused if it is not
    String words(SealCertificate certificate, Instant sealed) {
        if (given.isEmpty()) {
            return "Certificate taken from the file itself: compare its fingerprint with the one published elsewhere, or"
                    + " give --seal.";
        }
        if (given.stream().anyMatch(certificate::isSame)) {
            return "Its certificate is given with --seal.";
        }
        return given.stream()
                .filter(authority -> authority.isAuthority() && certificate.isIssuedBy(authority))
                .filter(authority -> authority.isValidAt(sealed))
                .findFirst()
                .map(authority -> "Its certificate was issued by one that is given with --seal: " + authority.whose())
                .orElseThrow(() -> new Refused("the certificate of the seal is not given with --seal, nor was it issued"
                        + " by one that is (and was valid then)"));
    }
}
