package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.auseklis.cern.SupposedContributions.Supposed;
import lv.auseklis.commitments.SupposedUse;
import org.jspecify.annotations.Nullable;

/// What is supposed of a year; null for what is not. Nothing of it is recorded.
///
/// @param index       per cent: the index applied to contributions in that year
/// @param theoretical the theoretical contribution of the State, CHF
/// @param share       the share of the State in the income of the Member States, per cent
/// @param budget      what all Member States contribute together, CHF
/// @param order       one more order of the year
/// @param memberFrom  the year in which the State becomes a full Member
record Question(
        int year,
        @Nullable BigDecimal index,
        @Nullable BigDecimal theoretical,
        @Nullable BigDecimal share,
        @Nullable BigDecimal budget,
        SupposedUse.@Nullable Order order,
        @Nullable Integer memberFrom) {

    private static final int PER_CENT = 2;

    static Question ofToday(int year) {
        return new Question(year, null, null, null, null, null, null);
    }

    boolean isEmpty() {
        return equals(ofToday(year));
    }

    /// Whether the answer about the year is today's.
    boolean changesNothing() {
        return figures().equals(Supposed.NOTHING) && order == null && !isMember();
    }

    boolean isMember() {
        return memberFrom != null && memberFrom <= year;
    }

    /// Whether the membership begins only after the year.
    boolean isLater() {
        return memberFrom != null && memberFrom > year;
    }

    Supposed figures() {
        return new Supposed(index == null ? null : index.movePointLeft(PER_CENT), theoreticalFrancs());
    }

    /// As given, or the share of what all Member States contribute, rounded half up to the centime.
    @Nullable
    BigDecimal theoreticalFrancs() {
        return share == null || budget == null
                ? theoretical
                : share.multiply(budget).movePointLeft(PER_CENT).setScale(2, RoundingMode.HALF_UP);
    }
}
