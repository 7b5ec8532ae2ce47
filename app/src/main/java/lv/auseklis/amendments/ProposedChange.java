package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.Founded;
import lv.auseklis.organisations.OtherFact;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.organisations.Statement;
import lv.auseklis.pages.Day;
import lv.auseklis.registration.ApplicationForm;
import org.jspecify.annotations.Nullable;

/// Reads what somebody would have differently in an entry. A box that was not sent, or reads as before, changes
/// nothing.
final class ProposedChange {

    /// What only a decision changes, Section 28(1)1-5.
    static final List<String> CORE =
            List.of("name.lv", "name.en", "legalForm", "address", "city", "founder", "head", "founded");

    /// What the institution itself keeps, Section 28(1)6.
    static final List<String> CONTACTS = List.of("phone", "email", "website");

    /// Section 28(1)8.
    static final List<String> PREMISES = List.of("premises");

    /// Section 28(1)12.
    static final List<String> OTHER_FACTS = List.of(ApplicationForm.OTHER_FACTS.name());

    static final List<String> ALL = Stream.of(CORE, CONTACTS, PREMISES, OTHER_FACTS)
            .flatMap(List::stream)
            .toList();

    private final Map<String, String> changed = new TreeMap<>();
    private final List<Bilingual> flaws = new ArrayList<>();

    private ProposedChange() {}

    /// @param names the boxes that count
    static ProposedChange read(Map<String, String> typed, List<String> names, Statement current, LocalDate today) {
        var read = new ProposedChange();
        var stands = current.texts();
        for (var box : boxes(names)) {
            var text = typed.get(box.name());
            if (text != null) {
                var clean = text.replace("\r\n", "\n").strip();
                if (!clean.equals(stands.getOrDefault(box.name(), "")) && !isUnshownYear(box, clean, stands)) {
                    read.changed.put(box.name(), clean);
                    read.check(box, clean, today);
                }
            }
        }
        return read;
    }

    /// A box for a date is empty where only a year is known; left so, it changes nothing.
    private static boolean isUnshownYear(ApplicationForm.Box box, String text, Map<String, String> stands) {
        return box.name().equals("founded")
                && text.isEmpty()
                && stands.getOrDefault("founded", "").length() == 4;
    }

    static List<ApplicationForm.Box> boxes(List<String> names) {
        return Stream.concat(ApplicationForm.BOXES.stream(), Stream.of(ApplicationForm.OTHER_FACTS))
                .filter(box -> names.contains(box.name()))
                .toList();
    }

    /// The fields that would read differently, by the names of the log.
    Map<String, String> changed() {
        return changed;
    }

    /// Every flaw as a sentence that names its box.
    List<Bilingual> flaws() {
        return flaws;
    }

    private void check(ApplicationForm.Box box, String text, LocalDate today) {
        if (box.required() && text.isEmpty()) {
            flaw(box, "jāaizpilda (28. panta pirmā daļa)", "must be filled in (Section 28(1))");
        }
        if (box.equals(ApplicationForm.OTHER_FACTS)) {
            OtherFacts.flaws(text).forEach(wrong -> flaw(box, wrong.lv(), wrong.en()));
            return;
        }
        ApplicationForm.unfit(text).forEach(wrong -> flaw(box, wrong.lv(), wrong.en()));
        switch (box.name()) {
            case "legalForm" -> {
                if (LegalForm.parse(text).isEmpty()) {
                    flaw(box, "tāda juridiskā statusa nav", "there is no such legal status");
                }
            }
            case "founded" -> {
                var day = Day.find(text);
                if (day.isEmpty() || day.get().isAfter(today)) {
                    flaw(box, "vajadzīga diena, kas jau ir bijusi", "a day that has been is needed");
                }
            }
            case "website" -> {
                if (!ApplicationForm.isWebAddress(text)) {
                    flaw(box, "jāsākas ar https:// vai http://", "must begin with https:// or http://");
                }
            }
            case "email" -> {
                if (!text.isEmpty() && !text.matches("[^@\\s]+@[^@\\s]+")) {
                    flaw(box, "nav e-pasta adrese", "is no e-mail address");
                }
            }
            default -> {}
        }
    }

    private void flaw(ApplicationForm.Box box, String lv, String en) {
        flaws.add(new Bilingual(box.label().lv() + ": " + lv, box.label().en() + ": " + en));
    }

    /// The particulars with the changed fields; to be asked only if there are no flaws.
    Particulars apply(Particulars before) {
        var english = or("name.en", before.name().en());
        var latvian = or("name.lv", before.name().lv());
        var founded = changed.get("founded");
        var form = changed.get("legalForm");
        var facts = changed.get(ApplicationForm.OTHER_FACTS.name());
        return new Particulars(
                new Bilingual(latvian, english.isEmpty() ? latvian : english),
                form == null ? before.legalForm() : LegalForm.of(form),
                or("city", before.city()),
                or("address", before.address()),
                or("founder", before.founder()),
                or("head", before.head()),
                founded == null ? before.founded() : Founded.on(LocalDate.parse(founded)),
                optional("phone", before.phone()),
                optional("email", before.email()),
                optional("website", before.website()),
                optional("premises", before.premises()),
                before.fields(),
                before.identifiers(),
                facts == null ? before.otherFacts() : OtherFact.list(facts));
    }

    private String or(String name, String before) {
        return changed.getOrDefault(name, before);
    }

    private @Nullable String optional(String name, @Nullable String before) {
        var text = changed.get(name);
        if (text == null) {
            return before;
        }
        return text.isEmpty() ? null : text;
    }
}
