package lv.auseklis.governance.rules;

import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Real estate that an institute got free of charge is disposed of only on a basis in the Law on Alienation of the
/// Property of a Public Person; other own property needs none. State property that it only holds is not its to dispose
/// of.
@Cites("L21.6(3)")
class FreeRealEstateHasBasis implements Rule<FreeRealEstateHasBasis.Facts> {

    record Facts(
            @Says(lv = "Mantas avots", en = "Source of the property") @Nullable
            PropertySource source,

            @Says(
                    lv = "Pamats pēc Publiskas personas mantas atsavināšanas likuma",
                    en = "Basis under the Law on Alienation of the Property of a Public Person")
            @Nullable
            String alienationBasis) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var source = facts.source();
        var basis = facts.alienationBasis();
        if (source == null) {
            return law.unknown("Mantas avots", "The source of the property");
        }
        if (source == PropertySource.STATE_PROPERTY) {
            return law.no(
                    "Tā ir valsts manta, nevis institūta īpašums; ar to institūts kā ar savu nerīkojas.",
                    "It is State property, not the institute's own; the institute does not dispose of it as its own.");
        }
        if (source != PropertySource.FREE_REAL_ESTATE) {
            return law.yes(
                    "Tas nav bez maksas nodots nekustamais īpašums.",
                    "It is no real estate handed over free of charge.");
        }
        return basis == null || basis.isBlank()
                ? law.no(
                        "Nav norādīts pamats pēc Publiskas personas mantas atsavināšanas likuma.",
                        "No basis under the Law on Alienation of the Property of a Public Person is given.")
                : law.yes("Pamats: {0}.", "Basis: {0}.", basis);
    }
}
