package lv.auseklis.amendments;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.registration.AttachedDocuments;
import lv.auseklis.registration.Attaching;
import lv.auseklis.registration.DocumentChecks;
import lv.auseklis.registration.DocumentTables;
import lv.auseklis.registration.FiledDocument;
import lv.auseklis.registration.Step;
import org.springframework.stereotype.Component;

/// The documents that prove what an institution reports: attached while the report is in the making or deferred, and
/// filed with it. They are checked as those of an application are.
@Component
@Cites({"L29(3)a", "L29(2)b"})
class CaseDocuments {

    private static final Bilingual CLOSED = new Bilingual(
            "Ziņojums ir iesniegts vai nav jūsu, tāpēc dokumentus tam vairs nevar pievienot vai noņemt.",
            "The report was sent or is not yours, so documents can no longer be attached or removed.");

    private final AttachedDocuments documents;
    private final DocumentChecks checks;
    private final Attaching attaching;
    private final JdbcReportDrafts drafts;
    private final JdbcAmendments amendments;
    private final Representatives representatives;

    CaseDocuments(
            DocumentTables tables,
            DocumentChecks checks,
            Attaching attaching,
            JdbcReportDrafts drafts,
            JdbcAmendments amendments,
            Representatives representatives) {
        this.documents = tables.of("amendments.document");
        this.checks = checks;
        this.attaching = attaching;
        this.drafts = drafts;
        this.amendments = amendments;
        this.representatives = representatives;
    }

    /// A draft, or a case that is with the institution.
    private final class Place implements Attaching.Place {

        private final UUID id;
        private final Actor actor;
        private final LocalDate today;

        Place(UUID id, Actor actor, LocalDate today) {
            this.id = id;
            this.actor = actor;
            this.today = today;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String account() {
            return actor.account();
        }

        @Override
        public AttachedDocuments documents() {
            return documents;
        }

        @Override
        public boolean isWritable() {
            return CaseDocuments.this.isWritable(id, actor, today);
        }

        @Override
        public Bilingual closed() {
            return CLOSED;
        }
    }

    boolean isWritable(UUID id, Actor actor, LocalDate today) {
        var draft = drafts.unsent(id).filter(found -> found.account().equals(actor.account()));
        var deferred = amendments.find(id).filter(found -> found.state().isWithApplicant());
        return draft.map(JdbcReportDrafts.Draft::organisation)
                .or(() -> deferred.map(Amendment::organisation))
                .filter(organisation -> representatives.represents(actor, organisation, today))
                .isPresent();
    }

    /// @return why it was not attached; empty if it was
    Optional<Bilingual> attach(
            UUID id, FiledDocument.About about, Attaching.Upload upload, Actor actor, LocalDate today)
            throws IOException {
        amendments.find(id).ifPresent(known -> drafts.keep(id, known.organisation(), known.account()));
        return attaching.attach(new Place(id, actor, today), about, upload);
    }

    /// @return false if it was filed or removed already, or is not the actor's
    boolean remove(UUID id, UUID document, Actor actor, LocalDate today) {
        return attaching.remove(new Place(id, actor, today), document);
    }

    long mostMegabytes() {
        return attaching.mostMegabytes();
    }

    String issuedHint(LocalDate day) {
        return checks.issuedHint(day);
    }

    Optional<FiledDocument> find(UUID document) {
        return documents.find(document);
    }

    DocumentChecks.Answer on(UUID id, List<Step> steps, LocalDate day) {
        return checks.on(documents.listOf(id), steps, List.of(), day);
    }

    /// What is attached for the next report of the account.
    DocumentChecks.Answer ofDraft(OrganisationId organisation, Actor actor, LocalDate day) {
        return drafts.find(organisation, actor)
                .map(id -> on(id, List.of(), day))
                .orElse(new DocumentChecks.Answer(List.of(), List.of()));
    }

    /// What the entry commits to of documents that are filed with it.
    Map<String, String> fields(UUID id) {
        return FiledDocument.fields(documents.listOf(id).stream()
                .filter(document -> document.filed() == null)
                .toList());
    }

    void file(UUID id, long entry) {
        documents.file(id, entry);
    }

    void replaceTitle(UUID id, String title, String mark) {
        documents.replaceTitle(id, title, mark);
    }
}
