package lv.auseklis.governance.rules;

import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute has one of the forms that the Law lists. The Latvian text lists units of State institutions of higher
/// education only (N-3); what happens with a unit of another one is set by `register.allow_non_state_unit` (P-10).
@Cites("L21(2)")
class LegalFormIsInTheClosedList implements Rule<LegalFormIsInTheClosedList.Facts> {

    record Facts(
            @Says(lv = "Institūta juridiskā forma", en = "Legal form of the institute") @Nullable
            InstituteForm form,

            @Says(
                    lv = "Kā ir augstskola vai publiskā aģentūra",
                    en = "Whose the institution of higher education or the public agency is")
            @Nullable
            Owner owner) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var form = facts.form();
        if (form == null) {
            return law.unknown("Institūta juridiskā forma", "The legal form of the institute");
        }
        if (form == InstituteForm.OTHER) {
            return law.no(
                    "Tādas institūta juridiskās formas likumā nav: saraksts ir noslēgts.",
                    "The Law has no such form of an institute: its list is closed.");
        }
        if (form != InstituteForm.UNIT_OF_HIGHER_EDUCATION || facts.owner() == Owner.STATE) {
            return law.yes("Likums šo formu nosauc: {0}.", "The Law names this form: {0}.", form);
        }
        return facts.owner() == null
                ? law.unknown("Kā ir augstskola", "Whose the institution of higher education is")
                : unitOfAnother(law);
    }

    private static Finding unitOfAnother(LawOn law) {
        var refused = "refuse".equals(law.setting("register.allow_non_state_unit"));
        law.because(
                "Brīdinājums: latviešu tekstā institūts ir tikai valsts augstskolas struktūrvienība (N-3).",
                "Warning: in the Latvian text an institute is a unit of a State institution of higher education only (N-3).");
        return law.finding(Answer.of(!refused));
    }
}
