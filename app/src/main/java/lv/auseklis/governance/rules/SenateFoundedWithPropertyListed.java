package lv.auseklis.governance.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute of a university that is a derived public person was founded by the senate, in a decision that lists the
/// property handed over, and the Cabinet approved. That approval is not an administrative act.
@Cites({"L21.5(1)a", "L21.5(5)"})
class SenateFoundedWithPropertyListed implements Rule<SenateFoundedWithPropertyListed.Facts> {

    record Facts(
            @Says(lv = "Kas nolēma dibināt", en = "Who decided to found it") @Nullable
            FoundingBody createdBy,

            @Says(lv = "Dibināšanas lēmuma vai rīkojuma numurs", en = "Number of the founding decision or order")
            @Nullable
            String actNumber,

            @Says(lv = "Dibināšanas lēmuma diena", en = "Day of the founding decision") @Nullable
            LocalDate founded,

            @Says(
                    lv = "Manta, ko senāta lēmums institūtam nodod",
                    en = "Property that the decision of the senate hands over to the institute")
            @Nullable
            String propertyHandedOver,

            @Says(
                    lv = "Ministru kabineta piekrišanas diena (piekrišana nav administratīvais akts)",
                    en = "Day of the approval of the Cabinet (the approval is not an administrative act)")
            @Nullable
            LocalDate approvalDay,

            @Says(lv = "Ministru kabineta piekrišanas numurs", en = "Number of the approval of the Cabinet") @Nullable
            String approvalNumber) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var body = facts.createdBy();
        if (body != null && body != FoundingBody.SENATE) {
            return law.no(
                    "Universitātes institūtu – atvasinātu publisku personu – dibina universitātes senāts, nevis {0}.",
                    "An institute of a university that is a derived public person is founded by the senate, not by this"
                            + " body: {0}.",
                    body);
        }
        if (facts.founded() != null
                && facts.approvalDay() != null
                && facts.approvalDay().isBefore(facts.founded())) {
            return law.no(
                    "Ministru kabinets piekritis {0}, pirms senāts lēma ({1}).",
                    "The Cabinet approved {0}, before the senate decided ({1}).", facts.approvalDay(), facts.founded());
        }
        return missing(facts, law)
                ? law.finding(lv.auseklis.law.Answer.UNDETERMINED)
                : law.yes(
                        "Senāts nolēmis, mantu uzskaitījis, un Ministru kabinets piekritis. Šī piekrišana nav"
                                + " administratīvais akts (21.⁵ panta piektā daļa).",
                        "The senate decided and listed the property, and the Cabinet approved. That approval is not an"
                                + " administrative act (Section 21.5(5)).");
    }

    /// Tells everything that is missing at once.
    private static boolean missing(Facts facts, LawOn law) {
        return lacks(facts.createdBy(), "kas nolēma dibināt", "who decided to found it", law)
                | lacks(facts.actNumber(), "senāta lēmuma numurs", "the number of the decision of the senate", law)
                | lacks(facts.founded(), "senāta lēmuma diena", "the day of the decision of the senate", law)
                | lacks(facts.propertyHandedOver(), "nododamā manta", "the property handed over", law)
                | lacks(
                        facts.approvalDay(),
                        "diena, kad Ministru kabinets piekrita",
                        "the day of the approval of the Cabinet",
                        law)
                | lacks(
                        facts.approvalNumber(),
                        "piekrišanas numurs (Ministru kabinets)",
                        "the number of the approval of the Cabinet",
                        law);
    }

    private static boolean lacks(@Nullable Object fact, String lv, String en, LawOn law) {
        var lacking = fact == null || fact.toString().isBlank();
        if (lacking) {
            law.unknown(lv, en);
        }
        return lacking;
    }
}
