package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A decision to enter or to refuse that one official takes alone. Used within the transaction of an act.
@Component
class DirectDecision {

    private final CaseBook book;
    private final Proposals proposals;
    private final Decisions decisions;

    DirectDecision(CaseBook book, Proposals proposals, Decisions decisions) {
        this.book = book;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /// @param seen the number of what the official saw last; null where it is not known
    Outcome take(UUID id, State next, String given, @Nullable Long seen, Actor actor, LocalDate today) {
        var application = book.held(id);
        if (proposals.isOvertaken(application, seen)) {
            return new Outcome.Overtaken();
        }
        var reasons = decisions.against(application, next, given, today);
        if (proposals.areNeeded()) {
            reasons.add(new Bilingual(
                    "Ierakstīt vai atteikt viena amatpersona ierosina un otra apstiprina.",
                    "To enter or to refuse, one official proposes and another one confirms."));
        }
        return reasons.isEmpty()
                ? decisions.carryOut(application, next, given, Map.of(), actor, today)
                : new Refused(reasons);
    }
}
