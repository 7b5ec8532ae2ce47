package lv.auseklis.organisations;

import java.util.List;
import lv.auseklis.datatypes.Language;

/// Finds institutions by words. The register declares what it needs; the search module implements it.
public interface TextSearch {

    /// The institutions that match, best first. Folds diacritics and inflected forms of both languages.
    List<OrganisationId> findInstitutions(String words, Language language);
}
