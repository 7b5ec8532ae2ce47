package lv.auseklis.registration;

import java.util.Arrays;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;

/// What a document attached to a case is: a closed list. Which are asked for is a setting of the law.
public enum DocumentKind {
    FOUNDING_DECISION("Dibināšanas lēmums", "Founding decision"),
    ARTICLES("Statūti, nolikums vai satversme", "Articles, by-laws or constitution"),
    PREMISES("Dokuments par telpām", "Document about the premises"),
    ELECTIONS("Ievēlēto zinātnieku saraksts vai ievēlēšanas protokols", "List or minutes of elections"),
    /// Of any age, Section 29(1).
    DIPLOMA("Doktora diploms", "Doctoral diploma"),
    /// Of any age, Section 29(1).
    COURT_RULING("Tiesas nolēmums", "Court ruling"),
    ACCREDITATION("Lēmums par akreditāciju", "Accreditation decision"),
    /// Which of the two is to stand in the Register, Section 28(5.1).
    CHOICE(
            "Augstskolas lēmums par to, kura būs reģistrā – tā pati vai institūts",
            "Decision of the institution of higher education on which of the two is to be in the Register"),
    ANNUAL_ACCOUNT("Gada pārskats", "Annual account"),
    AUTHORISATION("Pilnvara", "Authorisation"),
    OTHER("Cits dokuments", "Other document");

    private final Bilingual label;

    DocumentKind(String lv, String en) {
        this.label = new Bilingual(lv, en);
    }

    public Bilingual label() {
        return label;
    }

    /// Whether it must have been issued not long before it is filed.
    boolean isAged() {
        return this != DIPLOMA && this != COURT_RULING;
    }

    static Optional<DocumentKind> find(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
