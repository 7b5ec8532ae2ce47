package lv.auseklis.statusreviews.rules;

import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The State gives the Task Force a file with the items of Annex 2 of the enlargement report and whatever else the
/// Council asks for. The list of Annex 2 is not verified, so with items whose source is not confirmed the answer
/// stays open even where all are ready.
@Cites("AIII.3c")
class FileHoldsEveryItem implements Rule<FileHoldsEveryItem.Facts> {

    record Facts(
            @Says(lv = "Cik punktu lietā jābūt", en = "How many items the file must have") @Nullable
            Integer items,

            @Says(
                    lv = "Cik punktu ir gatavi vai pamatoti nav vajadzīgi",
                    en = "How many are ready, or not needed with a reason")
            @Nullable
            Integer ready,

            @Says(lv = "Cik punktu avots nav pārbaudīts", en = "How many have a source that is not verified") @Nullable
            Integer unverified) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().list("cern.review_dossier_items");
        if (facts.items() == null || facts.ready() == null) {
            return law.unknown(
                    "cik lietas punktu ir un cik no tiem gatavi", "how many items there are and how many are ready");
        }
        if (facts.items() == 0) {
            return law.no("Lietas veidnē nav neviena punkta.", "The template of the file has no item.");
        }
        law.because("Gatavi punkti: {0} no {1}.", "Items ready: {0} of {1}.", facts.ready(), facts.items());
        if (facts.ready() < facts.items()) {
            return law.finding(Answer.NO);
        }
        if (facts.unverified() == null || facts.unverified() > 0) {
            return law.undetermined(
                    "Vai veidnē ir viss, ko prasa paplašināšanās ziņojuma 2. pielikums, nav pārbaudīts.",
                    "Whether the template has all that Annex 2 of the enlargement report asks for is not verified.");
        }
        return law.finding(Answer.YES);
    }
}
