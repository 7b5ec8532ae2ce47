package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An application as programs read it.
@Component
class ApplicationViews {

    private final Proposals proposals;

    ApplicationViews(Proposals proposals) {
        this.proposals = proposals;
    }

    /// @param due      by when somebody must act; null if nobody must
    /// @param typed    what stands in the form
    /// @param seen     the number of what was done last, which a decision on it names
    /// @param steps    what was done about it, oldest first
    /// @param proposal what waits for a second official to confirm it; null where nothing does, and for whoever
    ///                 does not decide
    record ApplicationView(
            UUID application,
            String kind,
            State state,
            int version,
            @Nullable LocalDate due,
            Map<String, String> typed,
            long seen,
            List<Step> steps,
            @Nullable ProposalView proposal) {}

    /// @param decision to enter or to refuse
    /// @param own      whether the reader proposed it, and so does not confirm it
    record ProposalView(State decision, LocalDate day, String reasons, boolean own) {}

    ApplicationView of(Application application, Actor reader) {
        return new ApplicationView(
                application.id(),
                application.kind().code(),
                application.state(),
                application.version(),
                application.due(),
                application.typed(),
                proposals.latest(application),
                application.steps(),
                proposal(application, reader));
    }

    private @Nullable ProposalView proposal(Application application, Actor reader) {
        return proposals
                .standing(application)
                .filter(found -> reader.may(Grant.DECIDE_REGISTRATION))
                .map(found -> new ProposalView(
                        found.decision(),
                        found.day(),
                        found.reasons(),
                        found.account().equals(reader.account())))
                .orElse(null);
    }
}
