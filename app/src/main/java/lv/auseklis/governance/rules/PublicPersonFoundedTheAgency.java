package lv.auseklis.governance.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// An institute that is a public agency came into being by a decision of the decision-making body of a
/// public person; of the State that is the Cabinet.
@Cites("L21.1(1)")
class PublicPersonFoundedTheAgency implements Rule<PublicPersonFoundedTheAgency.Facts> {

    record Facts(
            @Says(lv = "Kas nolēma dibināt", en = "Who decided to found it") @Nullable
            FoundingBody createdBy,

            @Says(lv = "Dibināšanas lēmuma vai rīkojuma numurs", en = "Number of the founding decision or order")
            @Nullable
            String actNumber) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var body = facts.createdBy();
        if (body == null) {
            return law.unknown("Kas nolēma dibināt", "Who decided to found it");
        }
        return body == FoundingBody.CABINET || body == FoundingBody.PUBLIC_PERSON
                ? CabinetCreatedTheInstitute.number(facts.actNumber(), law)
                : law.no(
                        "Publisku aģentūru dibina publiskās personas lēmējinstitūcija, nevis {0}.",
                        "A public agency is founded by the decision-making body of a public person, not by this body:"
                                + " {0}.",
                        body);
    }
}
