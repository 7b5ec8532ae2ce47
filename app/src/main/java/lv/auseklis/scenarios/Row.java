package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.auseklis.law.Result;
import lv.auseklis.pages.Words;
import lv.auseklis.scenarios.Side.Entitlement;
import org.jspecify.annotations.Nullable;

/// One line of a comparison, as people read it. The title is the text `scenarios.row.<key>`, how it is counted
/// `scenarios.formula.<key>`.
///
/// @param more  by how much the supposed one is larger, in words; empty where that cannot be said
/// @param rules that decide
record Row(String key, String today, String supposed, boolean differs, String more, List<String> rules) {

    static List<Row> of(Comparison asked, Words words) {
        var rows = new Rows(asked, words);
        rows.francs("minimum", asked.today().minimum(), asked.supposed().minimum(), "AIII.1b");
        rows.francs(
                "theoretical",
                asked.today().contribution().theoretical(),
                asked.supposed().contribution().theoretical(),
                "AIII.1a");
        rows.francs("part", asked.today().part(), asked.supposed().part(), "AIII.1a");
        rows.due();
        rows.francs("commitments", commitments(asked.today()), commitments(asked.supposed()), "AX3", "AX5");
        rows.used();
        rows.level();
        for (var one : Entitlement.values()) {
            rows.entitlement(one);
        }
        return List.copyOf(rows.all);
    }

    private static @Nullable BigDecimal commitments(Side side) {
        return side.use().isKnown() ? side.use().sum() : null;
    }

    private static final class Rows {

        private final Comparison asked;
        private final Words words;
        private final List<Row> all = new ArrayList<>();

        Rows(Comparison asked, Words words) {
            this.asked = asked;
            this.words = words;
        }

        void francs(String key, @Nullable BigDecimal today, @Nullable BigDecimal supposed, String... rules) {
            var shownToday = shown(key, today, asked.today());
            var shownSupposed = shown(key, supposed, asked.supposed());
            add(key, shownToday, shownSupposed, more(today, supposed, "cern.francs"), rules);
        }

        private String shown(String key, @Nullable BigDecimal francs, Side side) {
            if (francs != null) {
                return words.t("cern.francs", words.number(francs));
            }
            if (side.member() && (key.equals("minimum") || key.equals("part"))) {
                return words.t("scenarios.not-of-members");
            }
            return words.t(key.equals("commitments") ? "commitments.no-statement" : "cern.basis.UNKNOWN");
        }

        void due() {
            var today = asked.today().due();
            var supposed = asked.supposed().due();
            add(
                    "due",
                    due(asked.today()),
                    due(asked.supposed()),
                    more(today, supposed, "cern.francs"),
                    "AIII.1a",
                    "AIII.1c",
                    "AIII.1d");
        }

        /// The amount; of a first year whose quarter is not known, those that are possible.
        private String due(Side side) {
            var due = side.due();
            if (due != null) {
                return words.t("cern.francs", words.number(due));
            }
            var possible = side.contribution().possible().stream()
                    .map(Result::value)
                    .map(value -> words.number(new BigDecimal(value)))
                    .toList();
            return possible.size() == 2 && !side.member()
                    ? words.t("cern.francs", words.t("cern.possible", possible.get(0), possible.get(1)))
                    : words.t("cern.basis.UNKNOWN");
        }

        void used() {
            var today = asked.today().use().percent();
            var supposed = asked.supposed().use().percent();
            add("used", percent(today), percent(supposed), more(today, supposed, "scenarios.points"), "AII.5a", "AX1");
        }

        private String percent(@Nullable BigDecimal percent) {
            return percent == null ? words.t("cern.basis.UNKNOWN") : words.t("cern.percent", words.number(percent));
        }

        void level() {
            add("level", level(asked.today()), level(asked.supposed()), "", "AX7", "AX1");
        }

        private String level(Side side) {
            if (side.member()) {
                return words.t("scenarios.no-ceiling");
            }
            return side.use().level().isEmpty()
                    ? words.t("cern.basis.UNKNOWN")
                    : words.t("commitments.level." + side.use().level());
        }

        void entitlement(Entitlement one) {
            var key = "entitlement." + one.name();
            add(key, held(one, asked.today()), held(one, asked.supposed()), "", one.rule(), "C11");
        }

        private String held(Entitlement one, Side side) {
            return words.t("scenarios." + (side.has(one) ? "held." : "not-held.") + one.name());
        }

        private String more(@Nullable BigDecimal today, @Nullable BigDecimal supposed, String unit) {
            if (today == null || supposed == null || today.compareTo(supposed) == 0) {
                return "";
            }
            var by = words.t(unit, words.number(supposed.subtract(today).abs()));
            return words.t(supposed.compareTo(today) > 0 ? "scenarios.more" : "scenarios.less", by);
        }

        private void add(String key, String today, String supposed, String more, String... rules) {
            all.add(new Row(key, today, supposed, !Objects.equals(today, supposed), more, List.of(rules)));
        }
    }
}
