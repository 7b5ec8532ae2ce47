package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about representatives and meetings by the words that pages and programs send.
@Component
class DelegationActs {

    private final NameRepresentative name;
    private final NotifyRepresentative notified;
    private final AcknowledgeRepresentative acknowledged;
    private final EndRepresentation end;
    private final RecordMeeting meeting;
    private final RecordOpinion opinion;
    private final TransmitOpinion transmit;
    private final StrikeDelegation strike;

    DelegationActs(
            NameRepresentative name,
            NotifyRepresentative notified,
            AcknowledgeRepresentative acknowledged,
            EndRepresentation end,
            RecordMeeting meeting,
            RecordOpinion opinion,
            TransmitOpinion transmit,
            StrikeDelegation strike) {
        this.name = name;
        this.notified = notified;
        this.acknowledged = acknowledged;
        this.end = end;
        this.meeting = meeting;
        this.opinion = opinion;
        this.transmit = transmit;
        this.strike = strike;
    }

    Outcome act(String act, Agreement about, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "name" -> name.name(new NameRepresentative.Command(about, typed), actor, today);
            case "notify" -> notified.record(new NotifyRepresentative.Command(about, typed), actor, today);
            case "acknowledge" ->
                acknowledged.record(new AcknowledgeRepresentative.Command(about, typed), actor, today);
            case "end" -> end.record(new EndRepresentation.Command(about, typed), actor, today);
            case "meeting" -> meeting.record(new RecordMeeting.Command(about, typed), actor, today);
            case "opinion" -> opinion.record(new RecordOpinion.Command(about, typed), actor, today);
            case "transmit" -> transmit.transmit(new TransmitOpinion.Command(about, typed), actor, today);
            case "strike" -> strike.strike(new StrikeDelegation.Command(about, typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
