package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Cost-Variation Index of one financial year as a fraction: 0.0183 is 1.83 per cent. It may be negative.
record YearlyIndex(
        @Says(lv = "Gads", en = "Year") @Nullable Integer year,

        @Says(lv = "Indekss (daļa no 1)", en = "Index (fraction of 1)") @Nullable
        BigDecimal index) {}
