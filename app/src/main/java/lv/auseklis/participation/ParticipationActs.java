package lv.auseklis.participation;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about participations by the words that pages and programs send.
@Component
class ParticipationActs {

    private final RecordParticipation record;
    private final EndParticipation end;
    private final StrikeParticipation strike;

    ParticipationActs(RecordParticipation record, EndParticipation end, StrikeParticipation strike) {
        this.record = record;
        this.end = end;
        this.strike = strike;
    }

    Outcome act(String act, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "record" -> record.record(new RecordParticipation.Command(typed), actor, today);
            case "end" -> end.end(new EndParticipation.Command(typed), actor, today);
            case "strike" -> strike.strike(new StrikeParticipation.Command(typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
