package lv.auseklis.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.EmptyProgram;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Applicant;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@EmptyProgram
class DocumentsOfApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Drafts drafts;

    @Autowired
    Attachments attachments;

    @Autowired
    DocumentChecks checks;

    @Autowired
    JdbcFiledDocuments documents;

    @Autowired
    JdbcApplications applications;

    @Autowired
    SubmitApplication submit;

    @Autowired
    DeferEntry defer;

    @Autowired
    AnswerDeferral answer;

    @Autowired
    EnterInstitution enter;

    @Autowired
    OpenDocument open;

    @Autowired
    CloseDocument close;

    @Autowired
    Entries entries;

    @Autowired
    Openings openings;

    @Autowired
    JdbcClient jdbc;

    private UUID draft() {
        return AnApplication.draft(drafts, AnApplication.typed(5, DAY));
    }

    private UUID complete() {
        var id = draft();
        AnApplication.attachRequired(attachments, id, DAY);
        return id;
    }

    private Outcome submitted(UUID id) {
        return submit.submit(new SubmitApplication.Command(id), AnApplication.HEAD, DAY);
    }

    private List<String> refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reasons().stream().map(Bilingual::en).toList();
    }

    private List<FiledDocument> attached(UUID id) {
        return documents.listOf(id);
    }

    @Test
    @DisplayName("L29(1)b: every document that is missing is told at once, and the draft stays a draft")
    void missingDocuments() {
        var id = draft();
        assertThat(refused(submitted(id)))
                .containsExactly(
                        "A document is missing: Founding decision (Section 29(1)).",
                        "A document is missing: Articles, by-laws or constitution (Section 29(1)).",
                        "A document is missing: Document about the premises (Section 29(1)).");
        assertThat(applications.find(id).orElseThrow().state()).isEqualTo(State.DRAFT);
        AnApplication.attachRequired(attachments, id, DAY);
        assertThat(submitted(id)).isInstanceOf(Outcome.Done.class);
    }

    @ParameterizedTest
    @DisplayName("L29(1)b, L28(4)1, L28(5)2: only an institute must show its premises; all must attach the articles")
    @EnumSource(Applicant.class)
    void whatEachKindMustAttach(Applicant kind) {
        var id = drafts.begin(kind, AnApplication.HEAD);
        var missing = checks.on(applications.find(id).orElseThrow(), DAY).missing();
        assertThat(missing).contains(DocumentKind.FOUNDING_DECISION, DocumentKind.ARTICLES);
        assertThat(missing.contains(DocumentKind.PREMISES)).isEqualTo(kind == Applicant.INSTITUTE);
    }

    @ParameterizedTest
    @DisplayName("L29(1)d: a month old passes, a day more does not; rulings and diplomas are of any age")
    @CsvSource({
        "AUTHORISATION, 2026-11-02, true",
        "AUTHORISATION, 2026-10-02, true",
        "AUTHORISATION, 2026-10-01, false",
        "AUTHORISATION, 2026-11-03, false",
        "ANNUAL_ACCOUNT, 2025-03-31, false",
        "COURT_RULING, 1999-01-01, true",
        "DIPLOMA, 1975-06-30, true"
    })
    void age(DocumentKind kind, LocalDate issued, boolean passes) {
        var id = complete();
        AnApplication.attach(attachments, id, AnApplication.about(kind, issued));
        var outcome = submitted(id);
        if (passes) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(refused(outcome))
                    .singleElement()
                    .asString()
                    .startsWith(kind.label().en() + ": it");
        }
    }

    @ParameterizedTest
    @DisplayName("L29(1)d: the month ends on the same day number, or on the last day of a shorter month; nothing moves")
    @CsvSource({
        "2026-03-31, 2026-02-28, true",
        "2026-03-31, 2026-02-27, false",
        "2026-12-15, 2026-11-15, true",
        "2026-12-15, 2026-11-14, false"
    })
    void monthsOfDifferentLength(LocalDate filed, LocalDate issued, boolean passes) {
        var id = draft();
        AnApplication.attach(attachments, id, AnApplication.about(DocumentKind.OTHER, issued));
        var found = checks.on(applications.find(id).orElseThrow(), filed).documents();
        assertThat(found.getFirst().faults().isEmpty()).isEqualTo(passes);
    }

    @ParameterizedTest
    @DisplayName("L29(1)c: from abroad only legalised and with a notarised translation; both faults are told at once")
    @CsvSource({"true, true, 0", "false, true, 1", "true, false, 1", "false, false, 2"})
    void fromAbroad(boolean legalised, boolean translated, int faults) {
        var id = complete();
        var abroad = new FiledDocument.Abroad(legalised, translated);
        AnApplication.attach(attachments, id, new FiledDocument.About(DocumentKind.DIPLOMA, "PhD", DAY, true, abroad));
        var outcome = submitted(id);
        if (faults == 0) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        } else {
            assertThat(refused(outcome))
                    .hasSize(faults)
                    .allSatisfy(reason -> assertThat(reason).contains("from abroad", "Section 29(1)"));
        }
    }

    @Test
    @DisplayName("L29(1)b: what was filed can be shown from the log: the digest of each document is committed to")
    void theDigestsAreCommittedTo() {
        var id = complete();
        var done = (Outcome.Done) submitted(id);
        var leaf = entries.findEntry(done.entry()).orElseThrow().leaf();
        var digests =
                attached(id).stream().map(one -> one.file().digest().hex()).toList();
        assertThat(openings.listOf(done.entry()))
                .filteredOn(opening -> opening.field().matches("document\\.\\d+"))
                .extracting(Opening::value)
                .containsExactlyInAnyOrderElementsOf(digests);
        assertThat(leaf).contains("\"document.1\"", "\"document.3\"").doesNotContain(digests.getFirst());
        assertThat(attached(id)).allSatisfy(one -> assertThat(one.filed()).isEqualTo(done.entry()));
    }

    @Test
    @DisplayName("L29(2)b: what was filed stays; only what was not filed yet is removed")
    void whatWasFiledStays() {
        var id = complete();
        var first = attached(id).getFirst().id();
        assertThat(attachments.remove(id, first, new Actor(Role.INSTITUTION_HEAD, "another")))
                .isFalse();
        assertThat(attachments.remove(id, first, AnApplication.HEAD)).isTrue();
        assertThat(attachments.remove(id, first, AnApplication.HEAD)).isFalse();
        AnApplication.attachRequired(attachments, id, DAY);
        submitted(id);
        var filed = attached(id).getFirst().id();
        assertThat(attachments.remove(id, filed, AnApplication.HEAD)).isFalse();
        for (var sql : List.of(
                "UPDATE registration.document SET removed = now() WHERE id = :id",
                "UPDATE registration.document SET filed = NULL WHERE id = :id",
                "DELETE FROM registration.document WHERE id = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", filed).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(attached(id)).hasSize(3);
    }

    @Test
    @DisplayName("L30(2)c, L29(1)d: an answer adds documents; those filed before count as on their day")
    void anAnswerAddsDocuments() {
        var id = complete();
        submitted(id);
        var until = DAY.plusDays(50);
        defer.defer(new DeferEntry.Command(id, "Trūkst pilnvaras.", until), AnApplication.OFFICIAL, DAY.plusDays(1));
        AnApplication.attach(attachments, id, AnApplication.about(DocumentKind.AUTHORISATION, DAY));
        var late = answer.answer(new AnswerDeferral.Command(id), AnApplication.HEAD, DAY.plusDays(45));
        assertThat(refused(late)).singleElement().asString().contains("Authorisation", "more than one month");
        var done = (Outcome.Done) answer.answer(new AnswerDeferral.Command(id), AnApplication.HEAD, DAY.plusDays(20));
        assertThat(attached(id)).filteredOn(one -> one.filed() == done.entry()).hasSize(1);
    }

    @Test
    void theSameFileTwiceIsOneDocument() {
        var id = draft();
        var about = AnApplication.about(DocumentKind.ARTICLES, DAY);
        AnApplication.attach(attachments, id, about);
        AnApplication.attach(attachments, id, about);
        assertThat(attached(id)).hasSize(1);
        AnApplication.attach(attachments, id, AnApplication.about(DocumentKind.ARTICLES, DAY.minusDays(3)));
        assertThat(attached(id))
                .singleElement()
                .satisfies(one -> assertThat(one.about().issued()).isEqualTo(DAY.minusDays(3)));
    }

    @Test
    void nobodyAttachesToWhatIsSubmittedOrToTheApplicationOfAnother() throws IOException {
        var id = complete();
        var about = AnApplication.about(DocumentKind.OTHER, DAY);
        var other = new Actor(Role.INSTITUTION_HEAD, "another");
        var upload = new Attaching.Upload("a.pdf", 0, new ByteArrayInputStream(AnApplication.pdf("a")));
        assertThat(attachments.attach(id, about, upload, other)).contains(AttachmentTexts.CLOSED);
        submitted(id);
        assertThat(attachments.attach(id, about, upload, AnApplication.HEAD)).contains(AttachmentTexts.CLOSED);
    }

    @Test
    @DisplayName("L27(2)a: a document is closed until an official opens it, with reasons, once it is behind an entry")
    void openedByAnOfficialOnly() {
        var id = complete();
        submitted(id);
        var one = attached(id).getFirst().id();
        assertThat(refused(opened(one, "Tikai institūcijas ziņas.")))
                .singleElement()
                .asString()
                .contains("behind an entry");
        enter.enter(new EnterInstitution.Command(id, ""), AnApplication.OFFICIAL, DAY);
        assertThat(documents.find(one).orElseThrow().open()).isFalse();
        assertThat(refused(opened(one, " "))).singleElement().asString().contains("needs reasons");
        assertThat(opened(one, "Tikai institūcijas ziņas.")).isInstanceOf(Outcome.Done.class);
        assertThat(documents.find(one).orElseThrow().open()).isTrue();
        assertThat(refused(opened(one, "Vēlreiz."))).singleElement().asString().contains("already");
        assertThat(close.close(new CloseDocument.Command(one, "Personas kods."), AnApplication.OFFICIAL, DAY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(documents.find(one).orElseThrow().open()).isFalse();
        assertThatThrownBy(() -> open.open(new OpenDocument.Command(one, "x"), AnApplication.HEAD, DAY))
                .isInstanceOf(Forbidden.class);
    }

    private Outcome opened(UUID document, String reason) {
        return open.open(new OpenDocument.Command(document, reason), AnApplication.OFFICIAL, DAY);
    }
}
