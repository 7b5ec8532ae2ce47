package lv.auseklis.seals;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.token.AbstractSignatureTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/// A key of the seal in a key store of this program.
///
/// @param entry the private key and its chain
record HeldKey(KeyStore.PrivateKeyEntry entry) implements SealKey {

    @Override
    public List<X509Certificate> chain() {
        return Arrays.stream(entry.getCertificateChain())
                .map(X509Certificate.class::cast)
                .toList();
    }

    @Override
    public SignatureValue sign(ToBeSigned data) {
        try (var token = new Read()) {
            return token.sign(data, DigestAlgorithm.SHA256, new KSPrivateKeyEntry("seal", entry));
        }
    }

    /// Signs with a key that is already read; the token's own store stays empty.
    private static final class Read extends AbstractSignatureTokenConnection {

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
