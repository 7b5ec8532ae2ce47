package lv.auseklis.commitments;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.documents.Sha256;

/// A statement of the CERN services about the commitments of one year, as it was imported; the latest of a year holds.
/// The figures are CERN's, this copy is never the authority (AX4).
///
/// @param entry the entry of the log
/// @param asOf  the day that the statement is about
/// @param file  the digest of the file as it came
/// @param name  of the file
/// @param lines how many it has
public record Statement(
        UUID id, UUID agreement, long entry, int year, LocalDate asOf, Sha256 file, String name, int lines) {}
