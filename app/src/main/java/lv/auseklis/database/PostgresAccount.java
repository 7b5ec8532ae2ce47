package lv.auseklis.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// Under which account PostgreSQL runs. It refuses to run as root, so a program started by root steps down
/// first: into a user namespace where it is nobody, else to the account nobody itself.
enum PostgresAccount {
    /// The account that started the program.
    OWN(List.of()),
    /// Root outside, nobody inside: files stay root's.
    NAMESPACE(List.of("unshare", "-U")),
    /// The account nobody: the files are given to it.
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final String NOBODY_OWNER = "65534:65534";

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /// The account that can run PostgreSQL on this folder; the folder is prepared for it.
    /// @throws StartRefused if there is none
    static PostgresAccount preparedFor(Path folder) throws IOException {
        if (!isRoot()) {
            return OWN;
        }
        if (NAMESPACE.canUse(folder)) {
            return NAMESPACE;
        }
        if (NOBODY.isPermitted()) {
            run(List.of("chown", "-R", NOBODY_OWNER, folder.toString()));
            Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
            if (NOBODY.canUse(folder)) {
                return NOBODY;
            }
        }
        throw new StartRefused(
                "PostgreSQL does not run as root, and here root can neither start it with unshare -U nor as account nobody "
                        + "(setpriv; account nobody must be able to reach %s): start the program as an ordinary user."
                                .formatted(folder));
    }

    private static boolean isRoot() throws IOException {
        var output = new ProcessBuilder("id", "-u").start().getInputStream().readAllBytes();
        return new String(output, java.nio.charset.StandardCharsets.US_ASCII)
                .strip()
                .equals("0");
    }

    private boolean isPermitted() {
        return run(command(List.of("true"))) == 0;
    }

    private boolean canUse(Path folder) {
        var script = "test -w \"$0\" && test -x \"$0\" && { ! test -e \"$0/cluster\" || test -w \"$0/cluster\"; }";
        return run(command(List.of("sh", "-c", script, folder.toString()))) == 0;
    }

    /// The command as this account runs it.
    List<String> command(List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }

    /// Lets this account read a file that the program has written for it.
    void give(Path file) {
        if (this == NOBODY && run(List.of("chown", NOBODY_OWNER, file.toString())) != 0) {
            throw new IllegalStateException("cannot give %s to account nobody".formatted(file));
        }
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 127; // not installed, as a shell says it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        }
    }
}
