package lv.auseklis.organisations.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The higher education institution runs at least one accredited doctoral programme.
@Cites("L28(3)2")
class DoctoralProgrammeRuns implements Rule<DoctoralProgrammeRuns.Facts> {

    record Facts(
            @Says(lv = "Akreditētas doktora studiju programmas", en = "Accredited doctoral programmes") @Nullable
            Integer programmes) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return law.atLeast(
                "Akreditētas doktora studiju programmas",
                "Accredited doctoral programmes",
                facts.programmes(),
                "min_doctoral_programmes");
    }
}
