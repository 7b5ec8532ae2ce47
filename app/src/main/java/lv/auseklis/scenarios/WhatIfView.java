package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.auseklis.cern.SupposedContributions.LeftAside;
import lv.auseklis.law.FindingView;
import lv.auseklis.law.Result;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;

/// Today's answer and the supposed one, as programs read them; amounts in Swiss francs.
///
/// @param recorded  false: nothing of this is recorded
/// @param leftAside what is recorded of the year and would decide before what is supposed: `CALLED`, `MINIMUM_LEVEL`
/// @param assumed   what no rule says and the supposed answer rests on; empty where there is nothing such
record WhatIfView(
        boolean recorded,
        int year,
        LocalDate asOf,
        SupposedView supposed,
        SideView today,
        SideView then,
        Set<LeftAside> leftAside,
        String assumed) {

    /// What is supposed; null for what is not.
    ///
    /// @param theoretical as given, or the share of what all Member States contribute
    /// @param orderCounts what of the order counts for the State
    record SupposedView(
            @Nullable BigDecimal indexPercent,
            @Nullable BigDecimal theoretical,
            @Nullable BigDecimal sharePercent,
            @Nullable BigDecimal budget,
            @Nullable BigDecimal order,
            @Nullable BigDecimal orderCounts,
            @Nullable Integer memberFrom) {}

    /// @param minimum     null where it cannot be determined, and for a Member State
    /// @param part        ten per cent of the theoretical contribution; null as before
    /// @param possible    the amounts that are possible while the first quarter is not known
    /// @param estimate    whether `due` rests on figures that are not official
    /// @param commitments null where nothing is known of them
    /// @param percent     of `due` that commitments use
    /// @param level       as on the page of commitments; empty where it is not known
    record SideView(
            boolean member,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal theoretical,
            @Nullable BigDecimal part,
            @Nullable BigDecimal due,
            List<Result> possible,
            boolean estimate,
            @Nullable BigDecimal commitments,
            @Nullable BigDecimal percent,
            String level,
            Map<String, Boolean> entitlements,
            List<FindingView> findings) {

        static SideView of(Side side, Rulebook rulebook) {
            var entitlements = new TreeMap<String, Boolean>();
            side.entitlements().forEach((one, held) -> entitlements.put(one.name(), held));
            var use = side.use();
            return new SideView(
                    side.member(),
                    side.minimum(),
                    side.contribution().theoretical(),
                    side.part(),
                    side.due(),
                    side.member() ? List.of() : side.contribution().possible(),
                    !side.contribution().official(),
                    use.isKnown() ? use.sum() : null,
                    use.percent(),
                    side.member() ? "" : use.level(),
                    entitlements,
                    side.findings().stream()
                            .map(answered -> FindingView.of(answered.finding(), rulebook))
                            .toList());
        }
    }

    static WhatIfView of(Comparison found, Moment moment, Rulebook rulebook) {
        var question = found.question();
        var order = question.order();
        var supposed = new SupposedView(
                question.index(),
                question.theoreticalFrancs(),
                question.share(),
                question.budget(),
                order == null ? null : order.francs(),
                order == null ? null : found.supposed().added(),
                question.memberFrom());
        return new WhatIfView(
                false,
                question.year(),
                moment.asOf(),
                supposed,
                SideView.of(found.today(), rulebook),
                SideView.of(found.supposed(), rulebook),
                new TreeSet<>(found.supposed().contribution().leftAside()),
                found.supposed().member() ? "A Member State pays its theoretical contribution in full." : "");
    }
}
