package lv.auseklis.returns;

import java.math.BigDecimal;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// The return of one or several years, with what it follows from.
///
/// @param years       calendar years, the oldest first
/// @param value       of contracts that count for the State, CHF; null where something is missing
/// @param all         value of all contracts of CERN, CHF; null where something is missing
/// @param share       of the budget that the State pays, a fraction, the mean of the years; null where something is
///                    missing
/// @param coefficient cut off after four decimals; null where it cannot be determined
/// @param missing     what is not known
record ReturnSum(
        List<Integer> years,
        @Nullable BigDecimal value,
        @Nullable BigDecimal all,
        @Nullable BigDecimal share,
        @Nullable BigDecimal coefficient,
        List<Bilingual> missing) {}
