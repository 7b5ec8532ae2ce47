package lv.auseklis.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.Particulars;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Statement;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Words;
import lv.auseklis.registration.PublicDocuments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Words what a paper says. Only what is open to all stands on it (Section 27(2)); it is taken from the
/// fields of the entry, never from filed documents.
@Component
class SheetText {

    private final Words lv;
    private final Words en;
    private final Rulebook rulebook;
    private final String place;

    /// @param place the place of registration that Section 31 wants on the certificate
    SheetText(Pages pages, Rulebook rulebook, @Value("${auseklis.register-place:Rīga}") String place) {
        this.lv = pages.words(Language.LV);
        this.en = pages.words(Language.EN);
        this.rulebook = rulebook;
        this.place = place;
    }

    Words lv() {
        return lv;
    }

    Words en() {
        return en;
    }

    Bilingual article(PaperKind kind) {
        return rulebook.find(kind.rule()).orElseThrow().article();
    }

    Bilingual sentence(Asked asked, LocalDate today) {
        var registration = asked.registration();
        if (registration == null) {
            return t("sheet.absence", asked.term(), when(today));
        }
        var day = asked.day();
        return switch (asked.kind()) {
            case CERTIFICATE -> t("sheet.certificate", name(registration.latest()), when(registeredOn(registration)));
            case EXTRACT -> t("sheet.extract", name(registration.latest()), when(today));
            case COPY -> t("sheet.copy", name(registration.latest()));
            case UNAMENDED ->
                t(
                        "sheet.unamended",
                        name(registration.latest()),
                        when(day == null ? today : day),
                        registration.latestEntry());
            default -> statement(registration, day == null ? today : day);
        };
    }

    private Bilingual statement(Registration registration, LocalDate day) {
        return registration
                .about(day)
                .map(held -> t(
                        held.status() == Status.REGISTERED ? "sheet.was-in" : "sheet.was-removed",
                        name(held),
                        when(day),
                        registration.number().value()))
                .orElseGet(() -> t("sheet.was-not", name(registration.latest()), when(day)));
    }

    /// @param closed what a decision closed stands on no paper
    List<Sheet.Line> lines(Asked asked, Closed closed) {
        var registration = asked.registration();
        if (registration == null) {
            return List.of();
        }
        var day = asked.day();
        var held = asked.kind() == PaperKind.STATEMENT && day != null
                ? registration.about(day).orElse(registration.latest())
                : registration.latest();
        var facts = held.particulars();
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(
                label("sheet.name"), facts.name().lv(), facts.name().en()));
        lines.add(new Sheet.Line(
                label("field.legalForm"),
                facts.legalForm().label().lv(),
                facts.legalForm().label().en()));
        lines.add(
                Sheet.Line.of(label("institution.number"), registration.number().value()));
        var since = registeredOn(registration);
        if (asked.kind() == PaperKind.CERTIFICATE) {
            lines.add(Sheet.Line.of(label("sheet.place"), place));
        }
        lines.add(new Sheet.Line(label("sheet.registered-on"), lv.date(since), en.date(since)));
        if (asked.kind() == PaperKind.EXTRACT) {
            lines.addAll(allOf(held, closed.shown(facts, Bilingual::lv), closed.shown(facts, Bilingual::en)));
        }
        var document = asked.document();
        if (document != null) {
            lines.addAll(linesOf(document));
        }
        return lines;
    }

    /// @param facts   as the public reads them in Latvian
    /// @param english the same in English
    private List<Sheet.Line> allOf(Statement held, Particulars facts, Particulars english) {
        var lines = new ArrayList<Sheet.Line>();
        lines.add(new Sheet.Line(
                label("field.status"),
                lv.t(held.status().key()),
                en.t(held.status().key())));
        lines.add(Sheet.Line.of(label("field.address"), facts.address()));
        lines.add(new Sheet.Line(label("field.founder"), facts.founder(), english.founder()));
        lines.add(new Sheet.Line(label("field.head"), facts.head(), english.head()));
        var founded = facts.founded();
        if (founded != null) {
            lines.add(new Sheet.Line(label("field.founded"), founded.shown(lv), founded.shown(en)));
        }
        var website = facts.website();
        if (website != null) {
            lines.add(Sheet.Line.of(label("field.website"), website));
        }
        lines.add(new Sheet.Line(label("field.fields"), fields(facts, Language.LV), fields(facts, Language.EN)));
        facts.identifiers()
                .forEach((scheme, value) -> lines.add(Sheet.Line.of(label("field.identifier." + scheme), value)));
        for (int i = 0; i < facts.otherFacts().size(); i++) {
            lines.add(new Sheet.Line(
                    label("field.otherFacts"),
                    facts.otherFacts().get(i).toString(),
                    english.otherFacts().get(i).toString()));
        }
        return lines;
    }

    private List<Sheet.Line> linesOf(PublicDocuments.PublicDocument document) {
        return List.of(
                new Sheet.Line(
                        label("sheet.document"),
                        document.kind().lv(),
                        document.kind().en()),
                new Sheet.Line(
                        label("sheet.form"),
                        document.form().lv(),
                        document.form().en()),
                new Sheet.Line(label("sheet.document-issued"), lv.date(document.issued()), en.date(document.issued())),
                Sheet.Line.of(label("sheet.attached"), document.fileName()),
                Sheet.Line.of(label("field.digest"), document.file().digest().hex()),
                Sheet.Line.of(label("papers.entry"), Long.toString(document.filed())));
    }

    private static String fields(Particulars facts, Language language) {
        return facts.fields().stream()
                .map(field -> field.code() + " " + field.name().in(language))
                .collect(Collectors.joining("; "));
    }

    List<Sheet.Made> history(Asked asked) {
        var registration = asked.registration();
        if (registration == null || asked.kind() == PaperKind.CERTIFICATE || asked.kind() == PaperKind.COPY) {
            return List.of();
        }
        var made = new ArrayList<Sheet.Made>();
        for (var statement : registration.statements()) {
            if (made.isEmpty() || made.getLast().entry() != statement.entry()) {
                made.add(new Sheet.Made(
                        statement.entry(), lv.day(statement.recorded()), label("act." + statement.act())));
            }
        }
        return made;
    }

    /// The first day on which the institution stood in the Register.
    static LocalDate registeredOn(Registration registration) {
        var from = registration.statements().getFirst().valid().from();
        return from == null ? LocalDate.MIN : from;
    }

    private Bilingual label(String key) {
        return t(key);
    }

    private static Bilingual name(Statement statement) {
        return statement.particulars().name();
    }

    private Bilingual when(LocalDate day) {
        return new Bilingual(lv.when(day), en.when(day));
    }

    /// A text with values that may differ by language.
    private Bilingual t(String key, Object... values) {
        return new Bilingual(lv.t(key, in(Language.LV, values)), en.t(key, in(Language.EN, values)));
    }

    private static Object[] in(Language language, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Bilingual text ? text.in(language) : values[i];
        }
        return texts;
    }
}
