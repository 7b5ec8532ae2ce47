package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about the record of a State by the words that pages and programs send.
@Component
class CernActs {

    private final RecordEvent event;
    private final RecordFigure figure;
    private final RecordPayment payment;
    private final StrikeRecord strike;
    private final RecordTerm term;

    CernActs(RecordEvent event, RecordFigure figure, RecordPayment payment, StrikeRecord strike, RecordTerm term) {
        this.event = event;
        this.figure = figure;
        this.payment = payment;
        this.strike = strike;
        this.term = term;
    }

    Outcome act(String act, Agreement about, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "event" -> event.record(new RecordEvent.Command(about.id(), typed), actor, today);
            case "figure" -> figure.record(new RecordFigure.Command(about.id(), typed), actor, today);
            case "payment" -> payment.record(new RecordPayment.Command(about.id(), typed), actor, today);
            case "term" -> term.record(new RecordTerm.Command(about.id(), typed), actor, today);
            case "strike" -> strike.strike(new StrikeRecord.Command(about.id(), typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
