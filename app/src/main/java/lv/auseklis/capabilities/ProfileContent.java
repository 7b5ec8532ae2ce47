package lv.auseklis.capabilities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;

/// What a profile says. Everything but the contact is public once it is approved.
///
/// @param number       the registration number; of a laboratory or equipment that of its institution
/// @param summary      what it can do, in both languages
/// @param goods        what it makes
/// @param services     what it does for others
/// @param certificates such as `ISO 9001:2015`
/// @param nace         codes of NACE Rev. 2, such as `25.62`
/// @param cpv          codes of the Common Procurement Vocabulary (Regulation (EC) 213/2008), eight digits
/// @param past         what it did for CERN before; empty for nothing
/// @param contact      an e-mail, for the Industrial Liaison Officer only
public record ProfileContent(
        ProfileKind kind,
        String name,
        String number,
        String place,
        String website,
        Bilingual summary,
        List<String> goods,
        List<String> services,
        List<String> certificates,
        List<String> nace,
        List<String> cpv,
        String past,
        String contact) {

    /// As fields of an entry of the log; empty ones are left out.
    Map<String, String> fields() {
        var fields = new TreeMap<String, String>();
        fields.put("profile.kind", kind.name());
        fields.put("profile.name", name);
        fields.put("profile.number", number);
        fields.put("profile.place", place);
        fields.put("profile.website", website);
        fields.put("profile.summary.lv", summary.lv());
        fields.put("profile.summary.en", summary.en());
        fields.put("profile.goods", String.join("\n", goods));
        fields.put("profile.services", String.join("\n", services));
        fields.put("profile.certificates", String.join("\n", certificates));
        fields.put("profile.nace", String.join("\n", nace));
        fields.put("profile.cpv", String.join("\n", cpv));
        fields.put("profile.past", past);
        fields.put(ProfileFields.CONTACT, contact);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
