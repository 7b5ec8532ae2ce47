package lv.auseklis.organisations.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The company produced technologies, patents or publications within the window.
@Cites("L28(4)4")
class CompanyProducesScience implements Rule<CompanyProducesScience.Facts> {

    private static final Set<OutputKind> KINDS =
            EnumSet.of(OutputKind.ARTICLE, OutputKind.OTHER_PUBLICATION, OutputKind.PATENT, OutputKind.TECHNOLOGY);

    record Facts(
            @Says(lv = "Zinātniskā produkcija", en = "Scientific outputs") @Nullable
            List<Output> outputs) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return OutputsInWindow.kindsReach(KINDS, facts.outputs(), law);
    }
}
