package lv.auseklis.organisations.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The articles of the association or foundation give it a part in acquiring and improving scientific qualification.
@Cites("L28(5)2")
class ArticlesProvideForQualification implements Rule<ArticlesProvideForQualification.Facts> {

    record Facts(
            @Says(
                    lv = "Statūtos paredzēta līdzdalība zinātniskās kvalifikācijas iegūšanā un celšanā",
                    en = "The articles provide for a part in acquiring and improving scientific qualification")
            @Nullable
            Boolean qualificationInArticles,

            @Says(
                    lv = "Statūtu punkts par kvalifikāciju",
                    en = "Clause of the articles about qualification",
                    optional = true)
            @Nullable
            String qualificationClause) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return law.finding(ArticlesOfAssociation.say(
                facts.qualificationInArticles(),
                facts.qualificationClause(),
                "līdzdalība zinātniskās kvalifikācijas iegūšanā un celšanā",
                "a part in acquiring and improving scientific qualification",
                law));
    }
}
