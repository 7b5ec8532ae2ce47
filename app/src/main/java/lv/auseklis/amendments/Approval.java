package lv.auseklis.amendments;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;

/// A decision or opinion without which an institute is neither reorganised nor wound up.
enum Approval {
    SCIENTIFIC_COUNCIL(
            "Institūta zinātniskās padomes lēmums",
            "Decision of the scientific council of the institute",
            "21. panta septītā daļa",
            "Section 21(7)"),
    EVERY_BODY(
            "Visu pārējo iesaistīto pušu lēmumi",
            "Decisions of all other bodies concerned",
            "21. panta sestā daļa",
            "Section 21(6)"),
    SENATE(
            "Universitātes senāta lēmums",
            "Decision of the senate of the university",
            "21.⁵ panta pirmā daļa",
            "Section 21.5(1)"),
    CABINET(
            "Ministru kabineta piekrišana",
            "Approval of the Cabinet",
            "21. panta sestā daļa un 21.⁵ panta pirmā daļa",
            "Sections 21(6) and 21.5(1)"),
    COUNCIL_OPINION(
            "Latvijas Zinātnes padomes atzinums",
            "Opinion of the Latvian Council of Science",
            "21. panta ceturtā daļa",
            "Section 21(4)");

    private final Bilingual label;
    private final Bilingual article;

    Approval(String lv, String en, String articleLv, String articleEn) {
        this.label = new Bilingual(lv, en);
        this.article = new Bilingual(articleLv, articleEn);
    }

    Bilingual label() {
        return label;
    }

    Bilingual article() {
        return article;
    }

    /// The box of a form.
    String box() {
        return "approval." + name();
    }

    /// Which are needed for an institution of this form. A public agency is taken for one of the State, Section 21(3).
    static List<Approval> required(LegalForm form) {
        return switch (form) {
            case DERIVED_PUBLIC_PERSON -> List.of(SCIENTIFIC_COUNCIL, EVERY_BODY, CABINET, COUNCIL_OPINION);
            case UNIVERSITY_INSTITUTE -> List.of(SCIENTIFIC_COUNCIL, SENATE, CABINET);
            case PUBLIC_AGENCY -> List.of(SCIENTIFIC_COUNCIL, COUNCIL_OPINION);
            case UNIT_OF_HIGHER_EDUCATION -> List.of(SCIENTIFIC_COUNCIL);
            case UNIT_OF_PRIVATE_PERSON, HIGHER_EDUCATION, CAPITAL_COMPANY, ASSOCIATION, FOUNDATION, OTHER -> List.of();
        };
    }

    Bilingual missing() {
        return new Bilingual(
                "Trūkst: " + label.lv() + " (" + article.lv() + ").",
                "Missing: " + label.en() + " (" + article.en() + ").");
    }
}
