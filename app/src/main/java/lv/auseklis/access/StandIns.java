package lv.auseklis.access;

import java.time.LocalDate;

/// Tells whether somebody stands in for an absent official on a day. A role that acts only in absence
/// ([Role#actsInAbsenceOnly]) has no authority on other days.
public interface StandIns {

    boolean standsIn(Actor deputy, LocalDate day);
}
