package lv.auseklis.organisations;

import java.util.List;
import java.util.SortedMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import org.jspecify.annotations.Nullable;

/// What the Register holds of an institution, as Section 28(1) lists it: name (1), legal address (2),
/// founder and head (3), legal status (4), date of the founding decision (5), contacts (6), premises and
/// equipment (8), other facts (12): the fields of science, the identifiers by scheme (`ror`, `isni`, `wikidata`,
/// `grid`, `funder`, `registration`) and what other laws want.
public record Particulars(
        Bilingual name,
        LegalForm legalForm,
        String city,
        String address,
        String founder,
        String head,
        @Nullable Founded founded,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String premises,
        List<FieldOfScience> fields,
        SortedMap<String, String> identifiers,
        List<OtherFact> otherFacts) {

    public Particulars withHead(String other) {
        return with(name, city, address, other);
    }

    public Particulars withName(Bilingual other) {
        return with(other, city, address, head);
    }

    public Particulars withAddress(String otherCity, String other) {
        return with(name, otherCity, other, head);
    }

    private Particulars with(Bilingual otherName, String otherCity, String otherAddress, String otherHead) {
        return new Particulars(
                otherName,
                legalForm,
                otherCity,
                otherAddress,
                founder,
                otherHead,
                founded,
                phone,
                email,
                website,
                premises,
                fields,
                identifiers,
                otherFacts);
    }
}
