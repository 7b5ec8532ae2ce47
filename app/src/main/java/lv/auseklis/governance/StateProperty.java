package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.UUID;

/// State property that an institute holds but does not own, by a decision of the Cabinet: Section 21.6(4) and (5).
///
/// @param entry        the index in the log
/// @param day          since when the institute holds it
/// @param landRegister the number in the Land Register; empty where there is none
record StateProperty(
        UUID id,
        long entry,
        LocalDate day,
        String what,
        LocalDate cabinetDay,
        String cabinetNumber,
        String landRegister) {}
