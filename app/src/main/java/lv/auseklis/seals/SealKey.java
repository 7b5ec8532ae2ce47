package lv.auseklis.seals;

import java.security.KeyStore;
import java.security.cert.X509Certificate;

/// The key that seals, with its certificate. The private half stays in the key store.
///
/// @param entry         the private key and its chain
/// @param demonstration whether it was made by this program and has no legal force
record SealKey(KeyStore.PrivateKeyEntry entry, boolean demonstration) {

    X509Certificate certificate() {
        return (X509Certificate) entry.getCertificate();
    }
}
