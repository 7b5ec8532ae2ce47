package lv.auseklis.transparency;

/// Which of the fields that a register commits to are open to all (Section 27(2)); only those are opened in extracts.
/// What no register declares open stays closed.
public interface OpenFields {

    /// The register as entries name it.
    String register();

    /// @param field the name as in the entry, without a number after a point
    boolean isOpen(String field);
}
