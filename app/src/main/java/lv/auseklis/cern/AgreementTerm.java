package lv.auseklis.cern;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.law.RuleId;

/// A number that the agreement of another State may set otherwise than Latvia's, which the catalogue holds. The name is
/// that of the parameter of the rule.
///
/// @param entry the entry of the log
/// @param value in the unit of the parameter; shares are fractions of 1
record AgreementTerm(long entry, Kind kind, BigDecimal value, Provenance provenance) {

    enum Kind {
        CONTRIBUTION_SHARE("AIII.1a", "contribution_share", true),
        FLOOR_SHARE("AP4", "min_contribution_share", true),
        MINIMUM_LEVEL("AIII.1b", "minimum_level_2019", false),
        CEILING_SHARE("AX1", "ceiling_share", true),
        NOTIFICATION_MONTHS("AIV.1b", "notification_period", false),
        DEPOSIT_MONTHS("AIII.2b", "deposit_period", false),
        PROTOCOL_DAYS("AIII.2c", "protocol_delay", false),
        TERMINATION_YEARS("AV.1b", "termination_delay", false);

        private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(120);
        private static final BigDecimal MOST_FRANCS = new BigDecimal("100000000");

        private final RuleId rule;
        private final String parameter;
        private final boolean share;

        Kind(String rule, String parameter, boolean share) {
            this.rule = RuleId.of(rule);
            this.parameter = parameter;
            this.share = share;
        }

        RuleId rule() {
            return rule;
        }

        String parameter() {
            return parameter;
        }

        /// A share above 0 and up to 1, francs above 0 and up to a hundred million, or months, days or years from 1 to
        /// 120.
        Optional<BigDecimal> read(String text) {
            var typed = text.replace(',', '.');
            if (!typed.matches(share ? "[01](\\.\\d{1,6})?" : "[1-9]\\d{0,8}")) {
                return Optional.empty();
            }
            var most = share ? BigDecimal.ONE : this == MINIMUM_LEVEL ? MOST_FRANCS : MOST_COUNTED;
            return Optional.of(new BigDecimal(typed)).filter(value -> value.signum() > 0 && value.compareTo(most) <= 0);
        }

        static Optional<Kind> find(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }
    }
}
