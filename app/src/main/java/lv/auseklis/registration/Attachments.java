package lv.auseklis.registration;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.stereotype.Component;

/// Documents of an application that is with its applicant.
@Component
class Attachments {

    private final JdbcApplications applications;
    private final JdbcFiledDocuments attached;
    private final Attaching attaching;

    Attachments(JdbcApplications applications, JdbcFiledDocuments attached, Attaching attaching) {
        this.applications = applications;
        this.attached = attached;
        this.attaching = attaching;
    }

    private record Place(UUID id, Actor actor, JdbcApplications applications, AttachedDocuments documents)
            implements Attaching.Place {

        @Override
        public String account() {
            return actor.account();
        }

        @Override
        public boolean isWritable() {
            return applications
                    .find(id)
                    .filter(found -> found.isOf(actor) && found.state().isWithApplicant())
                    .isPresent();
        }

        @Override
        public Bilingual closed() {
            return AttachmentTexts.CLOSED;
        }
    }

    /// @return why it was not attached; empty if it was
    Optional<Bilingual> attach(UUID application, FiledDocument.About about, Attaching.Upload upload, Actor actor)
            throws IOException {
        return attaching.attach(place(application, actor), about, upload);
    }

    /// @return false if it was filed or removed already, or is not the actor's
    boolean remove(UUID application, UUID document, Actor actor) {
        return attaching.remove(place(application, actor), document);
    }

    long mostMegabytes() {
        return attaching.mostMegabytes();
    }

    private Place place(UUID application, Actor actor) {
        return new Place(application, actor, applications, attached);
    }
}
