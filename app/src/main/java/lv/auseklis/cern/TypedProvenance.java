package lv.auseklis.cern;

import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Confidence;
import lv.auseklis.law.TypedForm;

/// The boxes about where a fact comes from, which every recorded fact has.
public final class TypedProvenance {

    private static final Bilingual SOURCE = new Bilingual("Avots", "Source");
    private static final Bilingual REFERENCE = new Bilingual("Dokuments", "Document");
    private static final Bilingual ARTICLE = new Bilingual("(katram faktam ir avots)", "(every fact has its source)");

    private TypedProvenance() {}

    /// What is missing or wrong is told to the form.
    public static void check(TypedForm typed) {
        typed.needs("source", SOURCE, ARTICLE).fits("reference", REFERENCE);
        if (Confidence.find(typed.text("confidence")).isEmpty()) {
            typed.against(
                    "Ticamība: izvēlieties „high”, „medium” vai „low”.",
                    "Confidence: choose ‘high’, ‘medium’ or ‘low’.");
        }
    }

    /// @throws IllegalArgumentException if it was not checked
    public static Provenance of(TypedForm typed) {
        var confidence = Confidence.find(typed.text("confidence")).orElseThrow(IllegalArgumentException::new);
        return new Provenance(typed.text("reference"), typed.text("source"), confidence);
    }

    /// Writes it by the names of the boxes.
    public static void write(Provenance provenance, Map<String, String> texts) {
        texts.put("reference", provenance.reference());
        texts.put("source", provenance.source());
        texts.put("confidence", provenance.confidence().code());
    }
}
