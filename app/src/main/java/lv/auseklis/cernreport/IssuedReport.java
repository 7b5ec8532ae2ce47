package lv.auseklis.cernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.documents.Sha256;

/// An annual report as it was issued; the file lies under its digest.
///
/// @param entry   the entry of the log about the issuing
/// @param version 1 for the first of a year
/// @param day     on which it was issued
/// @param known   what was recorded before this moment stands in it
/// @param size    how many entries of the log the proof in it covers
record IssuedReport(
        long entry, UUID agreement, int year, int version, LocalDate day, Instant known, long size, Sha256 digest) {

    /// The number that stands on it: `CERN-LV-2025/1`.
    static String number(String state, int year, int version) {
        return "CERN-%s-%d/%d".formatted(state, year, version);
    }
}
