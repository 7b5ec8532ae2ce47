package lv.auseklis.verifier;

import java.io.IOException;
import java.util.SortedSet;

/// Where the files of a log or of an extract lie: a folder, a ZIP, or a server. Paths are relative, with slashes. May
/// be read by several threads.
interface Material extends AutoCloseable {

    /// What to call it.
    String name();

    /// The file, or null if there is none.
    ///
    /// @throws Refused if it is longer than `mostBytes`, or damaged
    /// @throws IOException if it could not be read
    byte[] read(String path, int mostBytes) throws IOException;

    /// All paths; none if they cannot be listed.
    SortedSet<String> paths();

    @Override
    default void close() throws IOException {}
}
