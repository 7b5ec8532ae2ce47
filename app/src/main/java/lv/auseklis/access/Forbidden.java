package lv.auseklis.access;

/// The actor does not hold the grant that the act requires.
public class Forbidden extends RuntimeException {

    private final Grant grant;

    public Forbidden(Grant grant) {
        super("The grant " + grant + " is required");
        this.grant = grant;
    }

    public Grant grant() {
        return grant;
    }
}
