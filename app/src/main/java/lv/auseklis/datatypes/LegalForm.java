package lv.auseklis.datatypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/// The legal status that the Register of Scientific Institutions shows: a closed list.
///
/// Law: Section 28(1)(4); the forms of institutes in Sections 21(2), (3) and (5) and 21.1 to 21.5; the other forms that
/// may be registered in Section 28(3) to (5).
public enum LegalForm {
    /// A State scientific institute that is a derived public person.
    DERIVED_PUBLIC_PERSON(
            "derived-public-person",
            "Section 21(2)(2), 21.2",
            "Valsts zinātniskais institūts – atvasināta publiska persona",
            "State scientific institute – derived public person"),
    /// An institute of a State-founded university that is a derived public person; the university oversees it.
    UNIVERSITY_INSTITUTE(
            "university-institute",
            "Section 21(5), 21.5",
            "Valsts dibinātas universitātes zinātniskais institūts – atvasināta publiska persona",
            "Scientific institute of a State-founded university – derived public person"),
    /// An institute that works as a State or other public agency.
    PUBLIC_AGENCY(
            "public-agency",
            "Section 21(2)(1), 21.1",
            "Zinātniskais institūts – publiska aģentūra",
            "Scientific institute – public agency"),
    /// An institute without legal personality of its own, inside a higher education institution.
    UNIT_OF_HIGHER_EDUCATION(
            "unit-of-higher-education",
            "Section 21(2)(3), 21.3",
            "Zinātniskais institūts – augstskolas struktūrvienība",
            "Scientific institute – unit of an institution of higher education"),
    /// An institute without legal personality of its own, inside a legal person of private law.
    UNIT_OF_PRIVATE_PERSON(
            "unit-of-private-person",
            "Section 21(2)(4), 21.4",
            "Zinātniskais institūts – privāto tiesību juridiskās personas struktūrvienība",
            "Scientific institute – unit of a legal person of private law"),
    /// An institution of higher education itself.
    HIGHER_EDUCATION("higher-education", "Section 28(3)", "Augstskola", "Institution of higher education"),
    /// A capital company.
    CAPITAL_COMPANY("capital-company", "Section 21.4, 28(4)", "Kapitālsabiedrība", "Capital company"),
    /// An association.
    ASSOCIATION("association", "Section 21.4, 28(5)", "Biedrība", "Association"),
    /// A foundation.
    FOUNDATION("foundation", "Section 21.4, 28(5)", "Nodibinājums", "Foundation"),
    /// Any other, explained beside it.
    OTHER("other", "Section 28(1)(4)", "Cita juridiskā forma", "Other legal form");

    private final String code;
    private final String article;
    private final Bilingual label;

    LegalForm(String code, String article, String lv, String en) {
        this.code = code;
        this.article = article;
        this.label = new Bilingual(lv, en);
    }

    /// The stable word of addresses, files and tables.
    @JsonValue
    public String code() {
        return code;
    }

    /// Where the Law speaks of this form.
    public String article() {
        return article;
    }

    public Bilingual label() {
        return label;
    }

    /// Whether it is a form that only a scientific institute has, Section 21(2) and (5).
    public boolean isInstitute() {
        return switch (this) {
            case DERIVED_PUBLIC_PERSON,
                    UNIVERSITY_INSTITUTE,
                    PUBLIC_AGENCY,
                    UNIT_OF_HIGHER_EDUCATION,
                    UNIT_OF_PRIVATE_PERSON -> true;
            case HIGHER_EDUCATION, CAPITAL_COMPANY, ASSOCIATION, FOUNDATION, OTHER -> false;
        };
    }

    public static Optional<LegalForm> parse(String code) {
        for (var form : values()) {
            if (form.code.equals(code.strip())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /// The same as [#parse(String)] for text that must be a code; throws [IllegalArgumentException] if it is not.
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LegalForm of(String code) {
        return parse(code).orElseThrow(() -> new IllegalArgumentException("Not a legal form: " + code));
    }
}
