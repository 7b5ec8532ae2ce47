package lv.auseklis.cern;

import lv.auseklis.law.Confidence;

/// Where a recorded fact comes from, and how sure it is.
///
/// @param reference of the document, such as `CERN/3567/C`; may be empty
/// @param source    where it can be read
public record Provenance(String reference, String source, Confidence confidence) {}
