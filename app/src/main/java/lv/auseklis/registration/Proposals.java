package lv.auseklis.registration;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether two officials decide together, and what one of them proposed. The Law names one official; that a second one
/// confirms is the choice of whoever keeps the Register. The term for the decision runs on meanwhile.
@Component
class Proposals {

    private final boolean fourEyes;
    private final JdbcProposals proposals;

    Proposals(@Value("${auseklis.registration.four-eyes}") boolean fourEyes, JdbcProposals proposals) {
        this.fourEyes = fourEyes;
        this.proposals = proposals;
    }

    /// Whether a decision to enter or to refuse is proposed by one official and confirmed by another.
    boolean areNeeded() {
        return fourEyes;
    }

    /// The proposal that can be confirmed; empty where there is none or it lapsed.
    Optional<Proposal> standing(Application application) {
        return fourEyes
                ? proposals
                        .findLatest(application.id())
                        .filter(proposal -> application
                                .lastStep()
                                .filter(step -> step.entry() == proposal.step())
                                .isPresent())
                : Optional.empty();
    }

    void add(Application application, Proposal proposal) {
        proposals.add(application.id(), proposal);
    }

    /// The number of what officials saw last: the entry of the last step, or of the proposal made after it.
    long latest(Application application) {
        return standing(application)
                .map(Proposal::entry)
                .or(() -> application.lastStep().map(Step::entry))
                .orElse(-1L);
    }

    /// Whether something was done since an official saw the case.
    ///
    /// @param seen the number that the official's form carried; null where it carried none
    boolean isOvertaken(Application application, @Nullable Long seen) {
        return seen != null && seen != latest(application);
    }
}
