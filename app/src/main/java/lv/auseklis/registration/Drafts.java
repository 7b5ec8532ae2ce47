package lv.auseklis.registration;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Forbidden;
import lv.auseklis.access.Grant;
import lv.auseklis.law.Applicant;
import org.springframework.stereotype.Component;

/// Applications in the making. A draft has no legal effect and leaves nothing in the log; only its applicant sees it.
@Component
class Drafts {

    private final JdbcApplications applications;
    private final Clock clock;

    Drafts(JdbcApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /// Turns away who may not apply.
    static void needGrant(Actor actor) {
        if (!actor.may(Grant.APPLY_FOR_REGISTRATION)) {
            throw new Forbidden(Grant.APPLY_FOR_REGISTRATION);
        }
    }

    UUID begin(Applicant kind, Actor actor) {
        needGrant(actor);
        var id = UUID.randomUUID();
        applications.begin(id, kind, actor.account(), clock.instant());
        return id;
    }

    /// Whether the reader may see the application: its applicant always, officials once it was submitted.
    static boolean isVisible(Application application, Actor actor) {
        return application.isOf(actor) || application.state() != State.DRAFT && actor.may(Grant.DECIDE_REGISTRATION);
    }

    /// An application that the actor may see; empty otherwise, as if there were none.
    Optional<Application> find(UUID id, Actor actor) {
        return applications.find(id).filter(application -> isVisible(application, actor));
    }

    /// @param version the one that was opened
    /// @return false if somebody saved meanwhile or it is with the official; nothing is overwritten
    boolean save(UUID id, int version, Map<String, String> typed, Actor actor) {
        return find(id, actor).filter(found -> found.isOf(actor)).isPresent()
                && applications.save(id, version, typed, clock.instant());
    }
}
