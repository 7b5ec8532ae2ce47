package lv.auseklis.returns;

/// How the return to a State is classified. The title is the text `returns.balance.<name>`.
enum Balance {
    WELL,
    POORLY,
    /// Of supplies only.
    VERY_POORLY,
    UNDETERMINED
}
