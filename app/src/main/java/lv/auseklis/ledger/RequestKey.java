package lv.auseklis.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key that a caller gives to a request, so that it can be sent again when its answer was lost: the act is
/// carried out once. Kept as a hash, together with who asked, in the transaction of the act.
public final class RequestKey {

    static final String HEADER = "Idempotency-Key";

    private static final ScopedValue<@Nullable RequestKey> CURRENT = ScopedValue.newInstance();
    private static final String FORM = "[!-~]{8,128}";

    private final byte[] hash;

    private RequestKey(byte[] hash) {
        this.hash = hash;
    }

    /// @param request who asks for what: the same key for another request is another key
    /// @param text    8 to 128 visible ASCII characters
    /// @return empty if the text is no key
    public static Optional<RequestKey> of(String request, String text) {
        return text.matches(FORM) ? Optional.of(new RequestKey(sha256(request + "\n" + text))) : Optional.empty();
    }

    /// Carries out work whose appended entry bears this key.
    public <T, X extends Throwable> T with(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /// Carries out what follows the act of a request in a transaction of its own: the key is the act's.
    public static <T, X extends Throwable> T without(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, null).call(work);
    }

    static Optional<RequestKey> current() {
        return CURRENT.isBound() ? Optional.ofNullable(CURRENT.get()) : Optional.empty();
    }

    byte[] hash() {
        return hash.clone();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
