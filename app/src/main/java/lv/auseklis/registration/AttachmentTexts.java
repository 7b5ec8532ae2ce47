package lv.auseklis.registration;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Stored;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;

/// Why a file was not attached, and what to do instead.
public final class AttachmentTexts {

    static final Bilingual CLOSED = new Bilingual(
            "Iesniegums ir iesniegts vai nav jūsu, tāpēc dokumentus tam vairs nevar pievienot vai noņemt.",
            "The application was submitted or is not yours, so documents can no longer be attached or removed.");
    static final Bilingual KINDS = new Bilingual(
            "Pieņem PDF, EDOC (ASiC-E), PNG, JPEG un XML datnes. Saglabājiet dokumentu vienā no šiem veidiem; datnes"
                    + " nosaukumam jābeidzas ar .pdf, .edoc, .asice, .png, .jpg, .jpeg vai .xml.",
            "Files of the kinds PDF, EDOC (ASiC-E), PNG, JPEG and XML are taken. Save the document as one of them; the"
                    + " name of the file must end in .pdf, .edoc, .asice, .png, .jpg, .jpeg or .xml.");
    static final Bilingual EMPTY = new Bilingual(
            "Datne nav izvēlēta vai ir tukša. Izvēlieties dokumenta datni.",
            "No file was chosen, or it is empty. Choose the file of the document.");

    public static final Bilingual FILED = new Bilingual(
            "Dokuments ir iesniegts un paliek reģistrācijas lietā (29. panta otrā daļa).",
            "The document was filed and stays in the registration file (Section 29(2)).");
    private static final Bilingual LARGER = new Bilingual("Dokuments ir lielāks par ", "The document is larger than ");

    private AttachmentTexts() {}

    static Bilingual of(Stored.Refused refused) {
        return switch (refused) {
            case Stored.Empty empty -> EMPTY;
            case Stored.TooLarge large -> tooLarge(large.limit() / 1_000_000);
            case Stored.TypeNotAllowed other -> KINDS;
            case Stored.TypeMismatch other ->
                new Bilingual(
                        "Datnes saturs neatbilst tās nosaukuma beigām (" + other.detected()
                                + "). Saglabājiet dokumentu no jauna pareizajā veidā.",
                        "The content of the file is not what its name says (" + other.detected()
                                + "). Save the document anew as the right kind.");
            case Stored.Unsafe unsafe -> of(unsafe.fault());
        };
    }

    public static Bilingual tooLarge(long megabytes) {
        return new Bilingual(
                LARGER.lv() + megabytes + " MB un netika pievienots; iesniegums palika, kāds bija."
                        + " Samaziniet datni vai sadaliet to daļās.",
                LARGER.en() + megabytes + " MB and was not attached; the application stays as it"
                        + " was. Make the file smaller or split it into parts.");
    }

    /// The status of a refusal: 413 for a file that is too large, 422 for everything else.
    public static HttpStatus status(List<Bilingual> refused) {
        return refused.stream().anyMatch(reason -> reason.en().startsWith(LARGER.en()))
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /// A refusal for programs.
    public static Problem problem(List<Bilingual> refused) {
        return new Problem(
                status(refused),
                "not-attached",
                new Bilingual("Dokuments netika pievienots", "The document was not attached"),
                refused.getFirst(),
                Flaw.of(refused));
    }

    static Bilingual tooMany(int most) {
        return new Bilingual(
                "Iesniegumam jau ir " + most + " dokumenti; vairāk pievienot nevar. Noņemiet nevajadzīgos.",
                "The application has " + most
                        + " documents already; no more can be attached. Remove those not needed.");
    }

    private static Bilingual of(Stored.Fault fault) {
        return switch (fault) {
            case NOT_WHOLE ->
                new Bilingual(
                        "Datne ir bojāta vai nepilnīga. Saglabājiet to no jauna un pievienojiet vēlreiz.",
                        "The file is damaged or cut off. Save it anew and attach it again.");
            case TWO_KINDS ->
                new Bilingual(
                        "Datne vienlaikus ir arī arhīvs. Saglabājiet dokumentu bez tajā paslēptām datnēm.",
                        "The file is an archive as well. Save the document without files hidden in it.");
            case ARCHIVE_TOO_BIG ->
                new Bilingual(
                        "Konteiners ir tukšs vai atverot kļūst pārmērīgi liels. Pievienojiet tajā esošos dokumentus"
                                + " atsevišķi.",
                        "The container is empty, or grows beyond measure when opened. Attach the documents in it one"
                                + " by one.");
            case ARCHIVE_NAMES ->
                new Bilingual(
                        "Konteinerā ir datne, kuras nosaukums ved ārpus tā vai atkārtojas. Izveidojiet konteineru no"
                                + " jauna.",
                        "The container has a file whose name leads outside of it or stands twice. Make the container"
                                + " anew.");
            case XML ->
                new Bilingual(
                        "XML datne nav pareiza vai tajā ir DOCTYPE, tīmekļa lapa vai zīmējums. Saglabājiet to bez tā.",
                        "The XML file is malformed, or has a DOCTYPE, a web page or a drawing. Save it without.");
        };
    }
}
