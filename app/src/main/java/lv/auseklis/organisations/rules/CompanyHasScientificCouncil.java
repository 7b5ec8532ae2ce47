package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A scientific council works in the company and is within its term of office.
@Cites("L28(4)2")
class CompanyHasScientificCouncil implements Rule<CompanyHasScientificCouncil.Facts> {

    record Facts(
            @Says(lv = "Ir zinātniskā padome", en = "There is a scientific council") @Nullable
            Boolean council,

            @Says(lv = "Padomes pilnvaras no", en = "Council's term from", optional = true) @Nullable
            LocalDate termFrom,

            @Says(lv = "Padomes pilnvaras līdz (ieskaitot)", en = "Council's term until (inclusive)", optional = true)
            @Nullable
            LocalDate termTo) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        return ScientificCouncil.works(facts.council(), facts.termFrom(), facts.termTo(), law);
    }
}
