package lv.auseklis.organisations.rules;

import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The company does science as its articles say.
@Cites("L28(4)1")
class CompanyDoesScience implements Rule<CompanyDoesScience.Facts> {

    record Facts(
            @Says(lv = "Statūtos paredzēta zinātniskā darbība", en = "The articles provide for scientific activity")
            @Nullable
            Boolean inArticles,

            @Says(lv = "Komercsabiedrība nodarbojas ar zinātni", en = "The company does science") @Nullable
            Boolean doesScience,

            @Says(lv = "Statūtu punkts", en = "Clause of the articles", optional = true) @Nullable
            String clause) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var articles = ArticlesOfAssociation.say(
                facts.inArticles(), facts.clause(), "zinātniskā darbība", "scientific activity", law);
        var does = Answer.of(facts.doesScience());
        switch (does) {
            case YES -> law.because("Komercsabiedrība nodarbojas ar zinātni.", "The company does science.");
            case NO -> law.because("Komercsabiedrība ar zinātni nenodarbojas.", "The company does no science.");
            default ->
                law.because(
                        "Nav zināms, vai komercsabiedrība nodarbojas ar zinātni.",
                        "It is not known whether the company does science.");
        }
        return law.finding(articles.and(does));
    }
}
