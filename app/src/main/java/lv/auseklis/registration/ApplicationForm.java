package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LatvianRegistrationNumber;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.datatypes.RorId;
import lv.auseklis.organisations.Founded;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// Reads what an applicant typed of the data of Section 28(1). Every flaw is told at once; the pointer
/// is the name of the box.
public final class ApplicationForm {

    static final String PREFIX = "p.";

    /// The boxes in the order of Section 28(1), and whether each must be filled.
    public static final List<Box> BOXES = List.of(
            box("name.lv", "text", true, "Nosaukums latviešu valodā", "Name in Latvian"),
            box("name.en", "text", false, "Nosaukums angļu valodā", "Name in English"),
            box("address", "text", true, "Juridiskā adrese", "Legal address"),
            box("city", "text", true, "Vieta", "Place"),
            box("founder", "text", true, "Dibinātājs", "Founder"),
            box("head", "text", true, "Vadītājs", "Head"),
            box("legalForm", "form", true, "Juridiskais statuss", "Legal status"),
            box("founded", "date", true, "Dibināšanas lēmuma datums", "Date of the founding decision"),
            box("phone", "tel", false, "Tālrunis", "Phone"),
            box("email", "email", false, "E-pasts", "E-mail"),
            box("website", "url", false, "Tīmekļvietne", "Website"),
            box(
                    "premises",
                    "area",
                    false,
                    "Telpas un nozīmīgākais zinātniskais aprīkojums",
                    "Premises and main scientific equipment"),
            box("fields", "text", true, "Zinātnes nozares", "Fields of science"),
            box("identifier.ror", "text", false, "ROR identifikators", "ROR identifier"),
            box("identifier.registration", "text", false, "Reģistrācijas numurs", "Registration number"),
            box(
                    "parent",
                    "text",
                    false,
                    "Augstskola, kuras sastāvā institūts darbojas",
                    "Institution of higher education in which the institute works"));

    /// What other laws want in the Register, Section 28(1)(12): in lines as [lv.auseklis.organisations.OtherFact] reads
    /// them. An institution enters it itself once it is registered.
    public static final Box OTHER_FACTS =
            box("otherFacts", "facts", false, "Citas likumā noteiktās ziņas", "Other facts that a law wants");

    private static final int LONGEST = 500;

    /// @param name without [#PREFIX]
    /// @param type of the control
    public record Box(String name, String type, boolean required, Bilingual label) {}

    /// @param name with [#PREFIX]
    static boolean isBox(String name) {
        return BOXES.stream().anyMatch(box -> name.equals(PREFIX + box.name()));
    }

    private static Box box(String name, String type, boolean required, String lv, String en) {
        return new Box(name, type, required, new Bilingual(lv, en));
    }

    private final Map<String, String> typed;
    private final LocalDate today;
    private final List<Flaw> flaws = new ArrayList<>();
    private final @Nullable Particulars particulars;

    private ApplicationForm(Map<String, String> typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
        this.particulars = read();
    }

    static ApplicationForm read(Map<String, String> typed, LocalDate today) {
        return new ApplicationForm(typed, today);
    }

    /// Null if there are flaws.
    @Nullable
    Particulars particulars() {
        return particulars;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /// The flaws as sentences that name their boxes.
    List<Bilingual> sentences() {
        return flaws.stream().map(ApplicationForm::sentence).toList();
    }

    private static Bilingual sentence(Flaw flaw) {
        var label = BOXES.stream()
                .filter(box -> flaw.pointer().equals(PREFIX + box.name()))
                .findFirst()
                .orElseThrow()
                .label();
        return new Bilingual(
                label.lv() + ": " + flaw.detail().lv(),
                label.en() + ": " + flaw.detail().en());
    }

    private @Nullable Particulars read() {
        for (var box : BOXES) {
            if (box.required() && text(box.name()).isEmpty()) {
                flaw(box.name(), "jāaizpilda (28. panta pirmā daļa)", "must be filled in (Section 28(1))");
            }
            unfit(text(box.name())).forEach(detail -> flaws.add(new Flaw(PREFIX + box.name(), detail)));
        }
        if (!isWebAddress(text("website"))) {
            flaw("website", "jāsākas ar https:// vai http://", "must begin with https:// or http://");
        }
        var form = LegalForm.parse(text("legalForm"));
        if (form.isEmpty() && !text("legalForm").isEmpty()) {
            flaw("legalForm", "tāda juridiskā statusa nav", "there is no such legal status");
        }
        var founded = founded();
        var fields = fields();
        var identifiers = identifiers();
        return flaws.isEmpty() ? particulars(form.orElseThrow(), founded, fields, identifiers) : null;
    }

    private Particulars particulars(
            LegalForm form,
            @Nullable LocalDate founded,
            List<FieldOfScience> fields,
            TreeMap<String, String> identifiers) {
        var english = text("name.en");
        return new Particulars(
                new Bilingual(text("name.lv"), english.isEmpty() ? text("name.lv") : english),
                form,
                text("city"),
                text("address"),
                text("founder"),
                text("head"),
                founded == null ? null : Founded.on(founded),
                optional("phone"),
                optional("email"),
                optional("website"),
                optional("premises"),
                fields,
                identifiers,
                List.of());
    }

    private @Nullable LocalDate founded() {
        if (text("founded").isEmpty()) {
            return null;
        }
        var day = Day.find(text("founded"));
        if (day.isEmpty()) {
            flaw("founded", "tāda datuma kalendārā nav", "there is no such date in the calendar");
        } else if (day.get().isAfter(today)) {
            flaw("founded", "diena vēl nav pienākusi", "the day is yet to come");
        }
        return day.orElse(null);
    }

    private List<FieldOfScience> fields() {
        var codes = Arrays.stream(text("fields").split("[,;\\s]+")).filter(code -> !code.isEmpty());
        var found = new ArrayList<FieldOfScience>();
        codes.forEach(code -> FieldOfScience.parse(code)
                .ifPresentOrElse(
                        found::add,
                        () -> flaw(
                                "fields",
                                "tādas nozares nav: rakstiet kodus, piemēram, 1.2, 2.5",
                                "there is no such field: write codes, such as 1.2, 2.5")));
        return found;
    }

    private TreeMap<String, String> identifiers() {
        var identifiers = new TreeMap<String, String>();
        if (!text("identifier.ror").isEmpty()) {
            RorId.parse(text("identifier.ror"))
                    .ifPresentOrElse(
                            ror -> identifiers.put("ror", ror.value()),
                            () -> flaw(
                                    "identifier.ror",
                                    "nav ROR identifikators, piemēram, 05g3mes96",
                                    "is no ROR identifier, such as 05g3mes96"));
        }
        if (!text("identifier.registration").isEmpty()) {
            LatvianRegistrationNumber.parse(text("identifier.registration"))
                    .ifPresentOrElse(
                            number -> identifiers.put("registration", number.value()),
                            () -> flaw(
                                    "identifier.registration",
                                    "nav reģistrācijas numurs: vajadzīgi vienpadsmit cipari, piemēram, 90000076669",
                                    "is no registration number: eleven digits are needed, such as 90000076669"));
        }
        return identifiers;
    }

    /// Whether a text may be the address of a website, or is empty. Nothing else may become a link.
    public static boolean isWebAddress(String text) {
        return text.isEmpty() || text.matches("https?://\\S+");
    }

    /// What is wrong with a text whatever it is about: too long, or with characters that nobody sees.
    public static List<Bilingual> unfit(String text) {
        return Sent.unfit(text, LONGEST);
    }

    private String text(String name) {
        return typed.getOrDefault(PREFIX + name, "").strip();
    }

    private @Nullable String optional(String name) {
        return text(name).isEmpty() ? null : text(name);
    }

    private void flaw(String name, String lv, String en) {
        flaws.add(new Flaw(PREFIX + name, new Bilingual(lv, en)));
    }
}
