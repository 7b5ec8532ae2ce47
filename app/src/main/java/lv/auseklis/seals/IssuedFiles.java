package lv.auseklis.seals;

/// Files that a part of the program issued under the office's seal: whoever checks a seal asks each part whether the
/// file is exactly one of them.
@FunctionalInterface
public interface IssuedFiles {

    /// @param digest SHA-256, in hexadecimal digits
    boolean has(String digest);
}
