package lv.auseklis.verifier;

/// What was checked does not hold, or is not in the form that it must have. The message says why in plain English, as
/// a sentence that can stand after "refused:".
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason, null, false, false);
    }
}
