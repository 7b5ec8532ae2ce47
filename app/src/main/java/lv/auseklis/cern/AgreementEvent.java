package lv.auseklis.cern;

/// What happened on a day, as recorded; never changed. One that was recorded wrongly is struck and stays to be seen.
///
/// @param entry    the entry of the log
/// @param note     what else is to be known, in both languages; each may be empty
/// @param struckBy the entry of the log that struck it; -1 where it stands
record AgreementEvent(
        long entry, EventKind kind, KnownDay day, String noteLv, String noteEn, Provenance provenance, long struckBy) {

    boolean stands() {
        return struckBy < 0;
    }
}
