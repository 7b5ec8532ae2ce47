package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What CERN received for a year, as recorded; never changed.
///
/// @param entry    the entry of the log
/// @param year     for which it was paid
/// @param amount   CHF, positive
/// @param struckBy the entry of the log that struck it; -1 where it stands
record Payment(long entry, int year, LocalDate received, BigDecimal amount, String reference, long struckBy) {

    boolean stands() {
        return struckBy < 0;
    }
}
