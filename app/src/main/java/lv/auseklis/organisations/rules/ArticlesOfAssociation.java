package lv.auseklis.organisations.rules;

import lv.auseklis.law.Answer;
import lv.auseklis.law.LawOn;
import org.jspecify.annotations.Nullable;

/// What the articles of a legal person say, shown with the clause that says so.
final class ArticlesOfAssociation {

    private ArticlesOfAssociation() {}

    static Answer say(@Nullable Boolean provided, @Nullable String clause, String lv, String en, LawOn law) {
        var answer = Answer.of(provided);
        switch (answer) {
            case YES -> law.because("Statūtos paredzēts: " + lv + ".", "The articles provide for " + en + ".");
            case NO ->
                law.because("Statūtos nav paredzēts: " + lv + ".", "The articles do not provide for " + en + ".");
            default ->
                law.because(
                        "Nav zināms, vai statūtos paredzēts: " + lv + ".",
                        "It is not known whether the articles provide for " + en + ".");
        }
        if (answer == Answer.YES) {
            cite(clause, law);
        }
        return answer;
    }

    private static void cite(@Nullable String clause, LawOn law) {
        if (clause == null || clause.isBlank()) {
            law.because("Pievienojiet statūtu punktu.", "Attach the clause of the articles.");
        } else {
            law.because("Statūtu punkts: {0}.", "Clause of the articles: {0}.", clause.strip());
        }
    }
}
