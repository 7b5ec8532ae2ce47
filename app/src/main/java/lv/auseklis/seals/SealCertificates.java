package lv.auseklis.seals;

import java.security.cert.X509Certificate;
import java.util.List;

/// Every certificate that the office has sealed with, so that papers of years past are checked too.
public interface SealCertificates {

    /// Oldest first.
    List<X509Certificate> list();
}
