package lv.auseklis.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Confidence;

/// The thresholds of a classification, as CERN published them.
///
/// @param validFrom      the first day of the first period that they hold for
/// @param supplyPoor     below it supplies are poorly balanced, from it on well
/// @param supplyVeryPoor below it supplies are very poorly balanced
/// @param servicePoor    below it services are poorly balanced, from it on well
record ReturnTarget(
        LocalDate validFrom,
        BigDecimal supplyPoor,
        BigDecimal supplyVeryPoor,
        BigDecimal servicePoor,
        String source,
        Confidence confidence) {

    ReturnTarget {
        if (supplyVeryPoor.compareTo(supplyPoor) > 0 || supplyVeryPoor.signum() < 0 || servicePoor.signum() < 0) {
            throw new IllegalArgumentException("Thresholds in no order from " + validFrom);
        }
    }

    Balance balance(Trade trade, BigDecimal coefficient) {
        if (trade == Trade.SERVICES) {
            return coefficient.compareTo(servicePoor) < 0 ? Balance.POORLY : Balance.WELL;
        }
        if (coefficient.compareTo(supplyVeryPoor) < 0) {
            return Balance.VERY_POORLY;
        }
        return coefficient.compareTo(supplyPoor) < 0 ? Balance.POORLY : Balance.WELL;
    }

    /// From where on the return is well balanced.
    BigDecimal well(Trade trade) {
        return trade == Trade.SERVICES ? servicePoor : supplyPoor;
    }
}
