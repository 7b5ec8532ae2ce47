package lv.auseklis.amendments;

import static lv.auseklis.amendments.ARegisteredInstitution.OFFICIAL;
import static lv.auseklis.amendments.ARegisteredInstitution.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.Attaching;
import lv.auseklis.registration.DocumentKind;
import lv.auseklis.registration.DocumentTables;
import lv.auseklis.registration.FiledDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyProgram
class DocumentsOfReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    RegisterInstitution register;

    @Autowired
    RecogniseHead recognise;

    @Autowired
    SubmitAmendment submit;

    @Autowired
    ReportReorganisation report;

    @Autowired
    DeferAmendment defer;

    @Autowired
    AnswerAmendment answer;

    @Autowired
    JdbcReportDrafts drafts;

    @Autowired
    CaseDocuments documents;

    @Autowired
    DocumentTables tables;

    @Autowired
    Openings openings;

    @Autowired
    EraseValues erase;

    OrganisationId organisation;
    Actor head;

    @BeforeEach
    void enter() {
        organisation =
                ARegisteredInstitution.entered(register, LegalForm.ASSOCIATION).organisation();
        head = ARegisteredInstitution.head(organisation);
        recognise.recognise(
                new RecogniseHead.Command(organisation, head.account()), OFFICIAL, ARegisteredInstitution.ENTERED);
    }

    private Optional<Bilingual> attached(UUID id, String text, LocalDate issued, FiledDocument.Abroad abroad)
            throws IOException {
        var about = new FiledDocument.About(DocumentKind.OTHER, text, issued, false, abroad);
        var upload = new Attaching.Upload("a.pdf", 0, new ByteArrayInputStream(AnApplication.pdf(text)));
        return documents.attach(id, about, upload, head, TODAY);
    }

    private Outcome submitted() {
        var typed = typed("head", "Jānis Paraugs", "since", "2026-11-01", "proof", "Rīkojums Nr. 7");
        return submit.submit(new SubmitAmendment.Command(organisation, typed), head, TODAY);
    }

    private List<FiledDocument> filed(UUID id) {
        return tables.of("amendments.document").listOf(id);
    }

    private List<String> fields(long entry) {
        return openings.listOf(entry).stream().map(Opening::field).toList();
    }

    @Test
    @DisplayName("L29(3)a: what was attached before is filed with the report, its digest in the log; then it stays")
    void documentsAreFiledWithTheReport() throws IOException {
        var draft = drafts.begin(organisation, head);
        assertThat(drafts.begin(organisation, head)).isEqualTo(draft);
        assertThat(attached(draft, "Ievēlēšana", TODAY, null)).isEmpty();
        var done = (Outcome.Done) submitted();
        assertThat(done.amendment()).isEqualTo(draft);
        assertThat(fields(done.entry())).contains("document.1", "title.1", "documents");
        var filed = filed(draft);
        assertThat(filed)
                .singleElement()
                .satisfies(one -> assertThat(one.filed()).isEqualTo(done.entry()));
        assertThat(documents.remove(draft, filed.getFirst().id(), head, TODAY)).isFalse();
        assertThat(attached(draft, "Vēl viens", TODAY, null).orElseThrow().en()).contains("was sent");
        assertThat(drafts.find(organisation, head)).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("L29(1)c, L29(1)d: the documents are checked on the day of the report, like those of an application")
    @CsvSource({
        "2026-10-02, false, false, Done",
        "2026-10-01, false, false, issued more than one month before",
        "2026-11-02, true, true, Done",
        "2026-11-02, true, false, needs a notarised translation"
    })
    void documentsAreChecked(LocalDate issued, boolean abroad, boolean translated, String expected) throws IOException {
        var from = abroad ? new FiledDocument.Abroad(true, translated) : null;
        attached(drafts.begin(organisation, head), "Pierādījums", issued, from);
        var outcome = submitted();
        if (expected.equals("Done")) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.reasons())
                                    .singleElement()
                                    .satisfies(reason -> assertThat(reason.en()).contains(expected)));
        }
    }

    @Test
    @DisplayName("L29(3)b: the report of a reorganisation takes the documents with it")
    void aReorganisationHasDocuments() throws IOException {
        var draft = drafts.begin(organisation, head);
        attached(draft, "Lēmums", TODAY, null);
        var typed = typed("how", "LIQUIDATED", "decided", "2026-11-01", "body", "Biedru sapulce");
        var done = (Outcome.Done) report.report(new ReportReorganisation.Command(organisation, typed), head, TODAY);
        assertThat(fields(done.entry())).contains("document.1");
    }

    @Test
    @DisplayName("L30(2)c: while a case is deferred more is attached, and filed with the answer")
    void documentsForTheAnswer() throws IOException {
        var done = (Outcome.Done) submitted();
        var id = done.amendment();
        assertThat(attached(id, "Par vēlu", TODAY, null)).isPresent();
        defer.defer(new DeferAmendment.Command(id, "Trūkst dokumenta.", TODAY.plusDays(20)), OFFICIAL, TODAY);
        assertThat(attached(id, "Tagad", TODAY, null)).isEmpty();
        var typed = typed("head", "Jānis Paraugs", "since", "2026-11-01", "proof", "Rīkojums Nr. 7");
        var answered = (Outcome.Done) answer.answer(new AnswerAmendment.Command(id, typed, 0), head, TODAY);
        assertThat(fields(answered.entry())).contains("document.1");
        assertThat(filed(id))
                .singleElement()
                .satisfies(one -> assertThat(one.filed()).isEqualTo(answered.entry()));
    }

    @Test
    @DisplayName("L29(4)b: nobody attaches to the report of another account, nor for an institution of others")
    void onlyOnesOwnReport() throws IOException {
        var draft = drafts.begin(organisation, head);
        var other = new Actor(Role.INSTITUTION_HEAD, "other-" + organisation.value());
        assertThat(documents.isWritable(draft, other, TODAY)).isFalse();
        assertThat(documents.isWritable(drafts.begin(organisation, other), other, TODAY))
                .isFalse();
        assertThat(documents.isWritable(draft, head, TODAY)).isTrue();
        assertThat(documents.isWritable(draft, head, ARegisteredInstitution.ENTERED.minusDays(1)))
                .isFalse();
    }

    @Test
    @DisplayName("the words about a document can be erased by a decision; the document stays")
    void wordsAreErased() throws IOException {
        var draft = drafts.begin(organisation, head);
        attached(draft, "Annas Paraugas pilnvara", TODAY, null);
        var entry = ((Outcome.Done) submitted()).entry();
        var command = new EraseValues.Command(entry, new TreeSet<>(List.of("title.1")), "12-3/51", TODAY);
        assertThat(erase.erase(command, new Actor(Role.LOG_KEEPER, "keeper"), TODAY))
                .isInstanceOf(EraseValues.Outcome.Erased.class);
        assertThat(filed(draft).getFirst().about().title()).startsWith("dzēsts ar lēmumu 12-3/51");
    }
}
