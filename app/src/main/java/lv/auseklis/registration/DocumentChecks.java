package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalTime;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Settings;
import lv.auseklis.law.TermAnswer;
import lv.auseklis.pages.Written;
import org.springframework.stereotype.Component;

/// Whether the documents of an application are those that Section 29(1) asks for: none is missing, none is too old on
/// the day of filing, and those from abroad are legalised and translated.
@Component
public class DocumentChecks {

    private static final RuleId AGE = RuleId.of("L29(1)d");
    private static final RuleId CHOICE = RuleId.of("L28(5.1)");
    private static final String COPY_AGE = "register.certified_copy_age";
    private static final String REQUIRED = "register.required_documents";

    private final JdbcFiledDocuments documents;
    private final LegalTime time;
    private final Settings settings;

    DocumentChecks(JdbcFiledDocuments documents, LegalTime time, Settings settings) {
        this.documents = documents;
        this.time = time;
        this.settings = settings;
    }

    /// A document and what is wrong with it; nothing if it is in order.
    public record Checked(FiledDocument document, List<Bilingual> faults) {}

    public record Answer(List<Checked> documents, List<DocumentKind> missing) {

        /// The same with what was filed only.
        public Answer filed() {
            return new Answer(
                    documents.stream()
                            .filter(checked -> checked.document().filed() != null)
                            .toList(),
                    missing);
        }

        /// Everything that stands against filing, as sentences.
        public List<Bilingual> faults() {
            var all = new ArrayList<Bilingual>();
            missing.forEach(kind -> all.add(new Bilingual(
                    "Trūkst dokumenta: " + kind.label().lv() + " (29. panta pirmā daļa).",
                    "A document is missing: " + kind.label().en() + " (Section 29(1)).")));
            documents.forEach(checked -> checked.faults().forEach(fault -> all.add(about(checked.document(), fault))));
            return all;
        }

        private static Bilingual about(FiledDocument document, Bilingual fault) {
            var label = document.about().kind().label();
            return new Bilingual(label.lv() + ": " + fault.lv(), label.en() + ": " + fault.en());
        }
    }

    /// What was filed before was in order on its day; only what is not filed yet is checked against `day`.
    Answer on(Application application, LocalDate day) {
        return on(documents.listOf(application.id()), application.steps(), required(application, day), day);
    }

    /// The same for documents of any case.
    ///
    /// @param steps    what was done about the case, with the days on which documents were filed
    /// @param required the kinds that there must be
    public Answer on(List<FiledDocument> attached, List<Step> steps, List<DocumentKind> required, LocalDate day) {
        var missing = new LinkedHashSet<>(required);
        attached.forEach(document -> missing.remove(document.about().kind()));
        return new Answer(
                attached.stream()
                        .map(document -> new Checked(document, faults(document, filing(document, steps, day))))
                        .toList(),
                List.copyOf(missing));
    }

    /// The day on which the document was filed, or will be if it is filed on `day`.
    private static LocalDate filing(FiledDocument document, List<Step> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> Long.valueOf(step.entry()).equals(document.filed()))
                .map(Step::day)
                .findFirst()
                .orElse(day);
    }

    /// What is said beside the box for the day of issue: which day of a certified copy counts.
    public String issuedHint(LocalDate day) {
        return settings.on(day, AGE).text(COPY_AGE).equals("original")
                ? "documents.issued-hint-original"
                : "documents.issued-hint";
    }

    List<FiledDocument> listUnfiled(UUID application) {
        return documents.listOf(application).stream()
                .filter(document -> document.filed() == null)
                .toList();
    }

    private List<DocumentKind> required(Application application, LocalDate day) {
        var criteria = application.kind().criteria().stream();
        return (ParentCheck.isUnit(application) ? Stream.concat(criteria, Stream.of(CHOICE)) : criteria)
                .flatMap(criterion -> settings.on(day, criterion).list(REQUIRED).stream())
                .distinct()
                .map(DocumentKind::valueOf)
                .sorted()
                .toList();
    }

    private List<Bilingual> faults(FiledDocument document, LocalDate day) {
        var faults = new ArrayList<Bilingual>();
        var about = document.about();
        if (about.issued().isAfter(day)) {
            faults.add(new Bilingual("izdošanas diena vēl nav pienākusi.", "its day of issue is yet to come."));
        }
        if (about.kind().isAged() && time.compute(AGE, day) instanceof TermAnswer.Computed(var due)) {
            if (about.issued().isBefore(due.lastDay())) {
                faults.add(new Bilingual(
                        "dokuments izdots agrāk nekā mēnesi pirms iesniegšanas, pirms "
                                + Written.table(Language.LV, due.lastDay())
                                + " Pievienojiet jaunāku (29. panta pirmā daļa).",
                        "it was issued more than one month before filing, before "
                                + Written.table(Language.EN, due.lastDay())
                                + ". Attach a newer one (Section 29(1))."));
            }
        }
        var abroad = about.abroad();
        if (abroad != null && !abroad.legalised()) {
            faults.add(new Bilingual(
                    "ārvalstu publiskajam dokumentam vajadzīga legalizācija (29. panta pirmā daļa).",
                    "a public document from abroad must be legalised (Section 29(1))."));
        }
        if (abroad != null && !abroad.translated()) {
            faults.add(new Bilingual(
                    "ārvalstu publiskajam dokumentam vajadzīgs notariāli apliecināts tulkojums latviešu valodā"
                            + " (29. panta pirmā daļa).",
                    "a public document from abroad needs a notarised translation into Latvian (Section 29(1))."));
        }
        return faults;
    }
}
