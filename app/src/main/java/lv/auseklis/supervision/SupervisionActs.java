package lv.auseklis.supervision;

import java.time.LocalDate;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
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
    private final RecordCriteriaFacts criteria;
    private final ProposeRemoval propose;
    private final OpenRemovalCase open;
    private final HearInstitution hear;
    private final RemoveOnGround remove;
    private final CloseRemovalCase close;
    private final JdbcDossiers dossiers;
    private final Registrations registrations;

    SupervisionActs(
            RecordFinding finding,
            RequestInformation request,
            RecordReply reply,
            RecordEvidence evidence,
            RecordCriteriaFacts criteria,
            ProposeRemoval propose,
            OpenRemovalCase open,
            HearInstitution hear,
            RemoveOnGround remove,
            CloseRemovalCase close,
            JdbcDossiers dossiers,
            Registrations registrations) {
        this.finding = finding;
        this.request = request;
        this.reply = reply;
        this.evidence = evidence;
        this.criteria = criteria;
        this.propose = propose;
        this.open = open;
        this.hear = hear;
        this.remove = remove;
        this.close = close;
        this.dossiers = dossiers;
        this.registrations = registrations;
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
            case "criteria" ->
                criteria.record(
                        new RecordCriteriaFacts.Command(organisation, day, sent.typed(), reference), actor, today);
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

    Outcome inCase(RemovalCase known, SentForm sent, Actor actor, LocalDate today) {
        var number = sent.text("successor");
        var successor = RegisterNumber.parse(number)
                .flatMap(registrations::findByNumber)
                .map(Registration::organisation);
        if (sent.act().equals("remove") && !number.isBlank() && successor.isEmpty()) {
            return new Objections()
                    .add(
                            "Reģistrā nav institūcijas ar pārņēmēja numuru (21. panta sestā daļa).",
                            "The Register has no institution with the number of the successor (Section 21(6)).")
                    .refused();
        }
        return inCase(known, sent, successor.orElse(null), actor, today);
    }

    /// @param successor who takes over after a removal; null where there is none
    private Outcome inCase(
            RemovalCase known, SentForm sent, @Nullable OrganisationId successor, Actor actor, LocalDate today) {
        var text = sent.text("text");
        return switch (sent.act()) {
            case "hear" -> hear.hear(new HearInstitution.Command(known.id(), text), actor, today);
            case "remove" -> remove.remove(new RemoveOnGround.Command(known.id(), successor, text), actor, today);
            case "close" -> close.close(new CloseRemovalCase.Command(known.id(), text), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
