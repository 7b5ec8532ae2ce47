package lv.auseklis.seals;

import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import java.security.cert.X509Certificate;
import java.util.List;

/// The key that seals, with its certificate. Whoever asks for a signature never sees the private half.
interface SealKey {

    /// The certificate of the key in front, then those that vouch for it.
    ///
    /// @throws SealUnavailable if it is kept elsewhere and cannot be had now
    List<X509Certificate> chain();

    /// A signature over SHA-256 of the data.
    ///
    /// @throws SealUnavailable if it is kept elsewhere and does not sign now
    SignatureValue sign(ToBeSigned data);

    default X509Certificate certificate() {
        return chain().getFirst();
    }
}
