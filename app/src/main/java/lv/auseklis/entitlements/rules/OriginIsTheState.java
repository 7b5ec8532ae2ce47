package lv.auseklis.entitlements.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Firms bid with goods and services whose origin is the State: the origin decides, not the seat of the firm.
@Cites("AII.4a")
class OriginIsTheState implements Rule<OriginIsTheState.Facts> {

    record Facts(
            @Says(
                    lv = "Vai preču vai pakalpojumu izcelsme ir valstī",
                    en = "Whether the goods or services originate in the State")
            @Nullable
            Boolean originates) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        if (facts.originates() == null) {
            return law.unknown(
                    "vai preču vai pakalpojumu izcelsme ir valstī",
                    "whether the goods or services originate in the State");
        }
        return facts.originates()
                ? law.yes("Izcelsme ir valstī.", "The origin is the State.")
                : law.no(
                        "Izcelsme nav valstī; uzņēmuma adrese to nemaina.",
                        "The origin is not the State; where the firm has its seat does not change that.");
    }
}
