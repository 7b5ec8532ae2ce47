package lv.auseklis.seals;

/// The seal is kept by a service that cannot be reached, or that refuses to sign. Nothing was sealed.
public final class SealUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealUnavailable(String message) {
        super(message);
    }

    SealUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
