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

/// Scientists of the institute published articles, patented inventions or developed technologies within the window.
@Cites("L28(2)4")
class ScientistsProduceOutputs implements Rule<ScientistsProduceOutputs.Facts> {

    private static final Set<OutputKind> KINDS =
            EnumSet.of(OutputKind.ARTICLE, OutputKind.PATENT, OutputKind.TECHNOLOGY);

    record Facts(
            @Says(lv = "Zinātniskā produkcija", en = "Scientific outputs") @Nullable
            List<Output> outputs) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return OutputsInWindow.kindsReach(KINDS, facts.outputs(), law);
    }
}
