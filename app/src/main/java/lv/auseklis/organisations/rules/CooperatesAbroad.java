package lv.auseklis.organisations.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The higher education institution cooperates in science with partners abroad: agreements and projects under way.
@Cites("L28(3)4")
class CooperatesAbroad implements Rule<CooperatesAbroad.Facts> {

    record Facts(
            @Says(
                    lv = "Sadarbība ar ārvalstu partneriem (līgumi un projekti)",
                    en = "Cooperation with partners abroad (agreements and projects)")
            @Nullable
            Integer cooperations) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return law.atLeast(
                "Sadarbība ar ārvalstu partneriem (līgumi un projekti)",
                "Cooperation with partners abroad (agreements and projects)",
                facts.cooperations(),
                "min_cooperations");
    }
}
