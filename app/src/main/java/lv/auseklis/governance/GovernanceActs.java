package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about the governance of an institute by the words that pages and programs send.
@Component
class GovernanceActs {

    private final RecordOverseer overseer;
    private final RecordByLaws byLaws;
    private final RecordDecision decision;
    private final RecordConversion conversion;
    private final RecordPrice price;
    private final RecordProperty property;
    private final RecordDisposal disposal;

    GovernanceActs(
            RecordOverseer overseer,
            RecordByLaws byLaws,
            RecordDecision decision,
            RecordConversion conversion,
            RecordPrice price,
            RecordProperty property,
            RecordDisposal disposal) {
        this.overseer = overseer;
        this.byLaws = byLaws;
        this.decision = decision;
        this.conversion = conversion;
        this.price = price;
        this.property = property;
        this.disposal = disposal;
    }

    Outcome act(String act, OrganisationId about, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "overseer" -> overseer.record(new RecordOverseer.Command(about, typed), actor, today);
            case "by-laws" -> byLaws.record(new RecordByLaws.Command(about, typed), actor, today);
            case "decision" -> decision.record(new RecordDecision.Command(about, typed), actor, today);
            case "conversion" -> conversion.record(new RecordConversion.Command(about, typed), actor, today);
            case "price" -> price.record(new RecordPrice.Command(about, typed), actor, today);
            case "property" -> property.record(new RecordProperty.Command(about, typed), actor, today);
            case "disposal" ->
                disposal.record(
                        new RecordDisposal.Command(about, typed.getOrDefault("property", ""), typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
