package lv.auseklis.criteria;

/// Who knows a piece of evidence. What a register of the program knows goes before what stands on paper.
public enum Origin {
    /// The applicant's own lists, as filed.
    APPLICATION,
    /// An official recorded it on the strength of a document.
    RECORD,
    /// A module that keeps such things itself.
    REGISTER
}
