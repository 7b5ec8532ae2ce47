package lv.auseklis.supervision;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The acts of supervision by the words that pages send.
@Component
class SupervisionActs {

    private final RecordFinding finding;
    private final RequestInformation request;
    private final RecordReply reply;
    private final RecordEvidence evidence;
    private final ProposeRemoval propose;
    private final OpenRemovalCase open;
    private final HearInstitution hear;
    private final RemoveOnGround remove;
    private final CloseRemovalCase close;
    private final JdbcDossiers dossiers;

    SupervisionActs(
            RecordFinding finding,
            RequestInformation request,
            RecordReply reply,
            RecordEvidence evidence,
            ProposeRemoval propose,
            OpenRemovalCase open,
            HearInstitution hear,
            RemoveOnGround remove,
            CloseRemovalCase close,
            JdbcDossiers dossiers) {
        this.finding = finding;
        this.request = request;
        this.reply = reply;
        this.evidence = evidence;
        this.propose = propose;
        this.open = open;
        this.hear = hear;
        this.remove = remove;
        this.close = close;
        this.dossiers = dossiers;
    }

    Outcome about(OrganisationId organisation, SentForm sent, Actor actor, LocalDate today) {
        var text = sent.text("text");
        var reference = sent.text("reference");
        var day = sent.day("day");
        return switch (sent.act()) {
            case "finding" -> {
                var kind = FindingKind.parse(sent.text("kind")).orElse(null);
                var command = new RecordFinding.Command(organisation, day, kind, text, reference);
                yield finding.record(command, actor, today);
            }
            case "request" ->
                request.request(new RequestInformation.Command(organisation, day, text, reference), actor, today);
            case "reply" -> replied(organisation, sent, actor, today);
            case "evidence" ->
                sent.isUnreadable("reported")
                        ? new Objections().needPast(null, today).refused()
                        : evidence.record(evidenceOf(organisation, sent), actor, today);
            case "propose" -> propose.propose(new ProposeRemoval.Command(organisation, text), actor, today);
            case "open" -> {
                var ground = RemovalGround.parse(sent.text("ground")).orElse(null);
                yield open.open(new OpenRemovalCase.Command(organisation, ground, text), actor, today);
            }
            default -> throw Problem.unknownAct();
        };
    }

    private Outcome replied(OrganisationId organisation, SentForm sent, Actor actor, LocalDate today) {
        var id = Sent.id(sent.text("request")).orElseThrow(SupervisionDoor::missing);
        var asked = dossiers.findRequest(id)
                .filter(found -> found.organisation().equals(organisation))
                .orElseThrow(Problem::unknownAct);
        var command = new RecordReply.Command(asked.id(), sent.day("day"), sent.text("text"));
        return reply.record(command, actor, today);
    }

    private static RecordEvidence.Command evidenceOf(OrganisationId organisation, SentForm sent) {
        return new RecordEvidence.Command(
                organisation,
                Evidence.Kind.parse(sent.text("kind")).orElse(null),
                sent.day("day"),
                sent.day("reported"),
                sent.number("amount"),
                sent.text("reference"));
    }

    /// @param successor who takes over after a removal; null where there is none
    Outcome inCase(RemovalCase known, SentForm sent, @Nullable OrganisationId successor, Actor actor, LocalDate today) {
        var text = sent.text("text");
        return switch (sent.act()) {
            case "hear" -> hear.hear(new HearInstitution.Command(known.id(), text), actor, today);
            case "remove" -> remove.remove(new RemoveOnGround.Command(known.id(), successor, text), actor, today);
            case "close" -> close.close(new CloseRemovalCase.Command(known.id(), text), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
