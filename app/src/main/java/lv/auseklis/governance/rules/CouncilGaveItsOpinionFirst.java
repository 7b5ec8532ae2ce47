package lv.auseklis.governance.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The Latvian Council of Science gave its opinion before a State institute was founded, or on the same day.
@Cites("L21(4)")
class CouncilGaveItsOpinionFirst implements Rule<CouncilGaveItsOpinionFirst.Facts> {

    record Facts(
            @Says(lv = "Dibināšanas lēmuma diena", en = "Day of the founding decision") @Nullable
            LocalDate founded,

            @Says(
                    lv = "Latvijas Zinātnes padomes atzinuma diena",
                    en = "Day of the opinion of the Latvian Council of Science")
            @Nullable
            LocalDate opinionDay,

            @Says(
                    lv = "Latvijas Zinātnes padomes atzinuma numurs",
                    en = "Number of the opinion of the Latvian Council of Science")
            @Nullable
            String opinionNumber) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var opinion = facts.opinionDay();
        if (opinion == null) {
            return law.unknown(
                    "Diena, kad dots Latvijas Zinātnes padomes atzinums",
                    "The day of the opinion of the Latvian Council of Science");
        }
        if (facts.founded() == null) {
            return law.unknown("Dibināšanas lēmuma diena", "The day of the founding decision");
        }
        if (opinion.isAfter(facts.founded())) {
            return law.no(
                    "Latvijas Zinātnes padomes atzinums dots {0}, pēc dibināšanas lēmuma ({1}).",
                    "The opinion of the Latvian Council of Science was given {0}, after the founding decision ({1}).",
                    opinion,
                    facts.founded());
        }
        var number = facts.opinionNumber();
        return number == null || number.isBlank()
                ? law.unknown(
                        "Atzinuma numurs (Latvijas Zinātnes padome)",
                        "The number of the opinion of the Latvian Council of Science")
                : law.yes(
                        "Latvijas Zinātnes padomes atzinums Nr. {0} dots pirms dibināšanas.",
                        "The Latvian Council of Science gave its opinion No. {0} before the founding.", number);
    }
}
