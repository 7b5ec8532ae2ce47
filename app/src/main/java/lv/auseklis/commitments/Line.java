package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// One line of a statement: an order, a contract or an appointment, or the part of it that has one origin.
///
/// @param number     the line of the file
/// @param item       what the CERN services call it
/// @param origin     ISO 3166-1 alpha-2; of goods where they were made or last transformed, of services where the
/// bidder
///                   is established, of people their nationality
/// @param share      per cent of the item that has this origin, above 0 and up to 100
/// @param incurred   the day on which CERN committed itself; the commitment belongs to that year
/// @param paid       CHF; negative only on a credit note
/// @param open       CHF still payable; negative only on a credit note
/// @param credit     whether it is a credit note
/// @param cernFunded whether CERN itself pays; only that counts of personnel (AX6, Q-14)
/// @param title      what was bought; empty for people
record Line(
        int number,
        String item,
        Category category,
        String origin,
        BigDecimal share,
        LocalDate incurred,
        BigDecimal paid,
        BigDecimal open,
        boolean credit,
        boolean cernFunded,
        String title) {

    private static final BigDecimal ALL = new BigDecimal(100);

    /// What counts for the State: what was paid and what is still to be paid together, so that paying an open item
    /// changes nothing (AX3), by the share of its origin (AX5).
    BigDecimal counted(String state) {
        if (!origin.equals(state) || category.part() == Category.Part.PERSONNEL && !cernFunded) {
            return BigDecimal.ZERO;
        }
        return paid.add(open).multiply(share).divide(ALL, 2, RoundingMode.HALF_UP);
    }
}
