package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;

/// What was typed about a document, checked.
final class CernDocumentForm {

    private static final Bilingual ARTICLE = new Bilingual("(to rāda sarakstā)", "(the list shows it)");

    private CernDocumentForm() {}

    /// @param shelf on which the document is to stand
    static TypedForm read(Map<String, String> sent, Shelf shelf, boolean hasFile, LocalDate today) {
        var typed = new TypedForm(sent, today, List.of())
                .needsBoth("title", new Bilingual("Nosaukums", "Title"), ARTICLE)
                .fitsLink("link");
        TypedProvenance.check(typed);
        if (CernDocumentKind.find(typed.text("kind"), shelf).isEmpty()) {
            typed.against("Veids: izvēlieties no saraksta.", "Kind: choose from the list.");
        }
        TypedFact.begun(typed, "day", new Bilingual("Dokumenta diena", "Day of the document"), today);
        if (!List.of("public", "inside").contains(typed.text("audience"))) {
            typed.against("Kas redz: izvēlieties no saraksta.", "Who sees it: choose from the list.");
        }
        if (!hasFile && typed.text("link").isEmpty() && typed.text("reference").isEmpty()) {
            typed.against(
                    "Pievienojiet datni, saiti vai dokumenta numuru, pēc kura to atrod.",
                    "Add a file, a link, or the reference by which it is found.");
        }
        return typed;
    }
}
