package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.TypedFact;
import lv.auseklis.cern.TypedProvenance;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;

/// What was typed about a document, checked.
final class CernDocumentForm {

    private static final Bilingual ARTICLE = new Bilingual("(to rāda sarakstā)", "(the list shows it)");
    private static final Bilingual WHY = new Bilingual("(to redzēs visi)", "(everybody will see it)");

    private CernDocumentForm() {}

    /// @param shelf on which the document is to stand
    static TypedForm read(Map<String, String> sent, Shelf shelf, boolean hasFile, LocalDate today) {
        var typed = new TypedForm(sent, today, List.of())
                .needs("title.lv", new Bilingual("Nosaukums latviski", "Title in Latvian"), ARTICLE)
                .needs("title.en", new Bilingual("Nosaukums angliski", "Title in English"), ARTICLE)
                .fits("link", new Bilingual("Saite", "Link"));
        TypedProvenance.check(typed);
        if (CernDocumentKind.find(typed.text("kind"), shelf).isEmpty()) {
            typed.against("Veids: izvēlieties no saraksta.", "Kind: choose from the list.");
        }
        TypedFact.begun(typed, "day", new Bilingual("Dokumenta diena", "Day of the document"), today);
        if (!typed.text("link").isEmpty() && !typed.text("link").matches("https://[^\\s\"<>]+")) {
            typed.against("Saite: tā sākas ar https://.", "Link: it begins with https://.");
        }
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

    /// What stands against the reasons typed for a withdrawal.
    static List<Bilingual> reasons(Map<String, String> typed) {
        var form = new TypedForm(typed, LocalDate.MAX, List.of())
                .needs("reason.lv", new Bilingual("Iemesls latviski", "Reason in Latvian"), WHY)
                .needs("reason.en", new Bilingual("Iemesls angliski", "Reason in English"), WHY);
        return new ArrayList<>(form.reasons());
    }
}
