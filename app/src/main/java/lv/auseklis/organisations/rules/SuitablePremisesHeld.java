package lv.auseklis.organisations.rules;

import java.util.List;
import lv.auseklis.law.Between;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The institute owns, possesses or uses premises suited to its field on the day.
@Cites("L28(2)3")
class SuitablePremisesHeld implements Rule<SuitablePremisesHeld.Facts> {

    record Facts(
            @Says(lv = "Telpas", en = "Premises") @Nullable List<Premises> premises) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var premises = facts.premises();
        return law.atLeast(
                "Piemērotas telpas, uz kurām ir tiesības",
                "Suitable premises held on a title",
                premises == null ? null : Between.count(premises, one -> one.countsOn(law.date())),
                "min_premises");
    }
}
