package lv.auseklis.database;

/// The program must not run as it stands. The message is one sentence for the person who started it; the
/// program shows it without stack trace and ends with [#EXIT_CODE].
public class StartRefused extends RuntimeException {

    /// Exit code of a program that refused to start.
    public static final int EXIT_CODE = 3;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
