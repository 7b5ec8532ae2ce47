package lv.auseklis.seals;

import java.security.KeyStore;
import java.security.cert.X509Certificate;

/// The key that seals, with its certificate. The private half stays in the key store.
///
/// @param entry the private key and its chain
record SealKey(KeyStore.PrivateKeyEntry entry) {

    X509Certificate certificate() {
        return (X509Certificate) entry.getCertificate();
    }
}
