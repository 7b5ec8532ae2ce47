package lv.auseklis.registration;

import java.time.Instant;

/// How much one account attached to the cases of a module; what was removed counts too, for its file is kept.
public interface AttachedBytes {

    /// @param since the first moment that counts
    long attached(String account, Instant since);
}
