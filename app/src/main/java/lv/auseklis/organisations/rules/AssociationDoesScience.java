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

/// The association or foundation does science as its articles say: projects or commissions, papers, patents or
/// technologies within the window.
@Cites("L28(5)1")
class AssociationDoesScience implements Rule<AssociationDoesScience.Facts> {

    private static final Set<OutputKind> KINDS = EnumSet.complementOf(EnumSet.of(OutputKind.OTHER_PUBLICATION));

    record Facts(
            @Says(lv = "Statūtos paredzēta zinātniskā darbība", en = "The articles provide for scientific activity")
            @Nullable
            Boolean inArticles,

            @Says(lv = "Zinātniskā darbība un produkcija", en = "Scientific activity and outputs") @Nullable
            List<Output> outputs,

            @Says(lv = "Statūtu punkts", en = "Clause of the articles", optional = true) @Nullable
            String clause) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var articles = ArticlesOfAssociation.say(
                facts.inArticles(), facts.clause(), "zinātniskā darbība", "scientific activity", law);
        return law.finding(articles.and(
                OutputsInWindow.kindsReach(KINDS, facts.outputs(), law).answer()));
    }
}
