package lv.auseklis.verifier;

import java.io.PrintStream;

/// What the program says, and what follows from it for its exit code. One section for each thing that was
/// given.
final class Report {

    static final int VERIFIED = 0;
    static final int REFUSED = 1;
    static final int UNREADABLE = 2;

    private final PrintStream out;
    private long wrongInAll;
    private long wrong;
    private boolean isUnreadable;
    private boolean isUnreadableInAll;

    Report(PrintStream out) {
        this.out = out;
    }

    void begin(String name) {
        wrong = 0;
        isUnreadable = false;
        out.println(Shown.text(name));
    }

    /// A line of ours; foreign text in it must have gone through [Shown].
    void say(String line) {
        out.println("  " + line);
    }

    void wrong(String reason) {
        wrong++;
        out.println("  WRONG: " + reason);
    }

    void wrongs(Wrongs wrongs) {
        wrongs.first().forEach(this::wrong);
        long more = wrongs.count() - wrongs.first().size();
        if (more > 0) {
            wrong += more;
            say("and " + more + " more");
        }
    }

    /// Something older and signed says otherwise: the log has been rewritten, or shows different people
    /// different things.
    void alarm(String reason) {
        wrong++;
        out.println("  ALARM: " + reason);
    }

    void unreadable(String reason) {
        isUnreadable = true;
        out.println("  COULD NOT BE READ: " + Shown.text(reason));
    }

    /// How many things are wrong so far.
    long wrongs() {
        return wrong;
    }

    boolean isAllRight() {
        return wrong == 0 && !isUnreadable;
    }

    void end() {
        if (wrong > 0) {
            out.println("REFUSED: " + (wrong == 1 ? "one thing is" : wrong + " things are") + " wrong");
        } else if (!isUnreadable) {
            out.println("VERIFIED");
        }
        wrongInAll += wrong;
        isUnreadableInAll |= isUnreadable;
    }

    int exitCode() {
        if (wrongInAll > 0) {
            return REFUSED;
        }
        return isUnreadableInAll ? UNREADABLE : VERIFIED;
    }
}
