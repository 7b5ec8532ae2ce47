package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about an institution by the words that pages send.
@Component
class InstitutionActs {

    private final SubmitAmendment submit;
    private final UpdateContacts contacts;
    private final UpdatePremises premises;
    private final UpdateOtherFacts facts;
    private final ReportReorganisation report;
    private final AuthorisePerson authorise;
    private final EndAuthorisation end;
    private final OfficialChange change;
    private final AnnotateEntry annotate;
    private final ConfirmData confirm;
    private final RecogniseHead recognise;

    InstitutionActs(
            SubmitAmendment submit,
            UpdateContacts contacts,
            UpdatePremises premises,
            UpdateOtherFacts facts,
            ReportReorganisation report,
            AuthorisePerson authorise,
            EndAuthorisation end,
            OfficialChange change,
            AnnotateEntry annotate,
            ConfirmData confirm,
            RecogniseHead recognise) {
        this.submit = submit;
        this.contacts = contacts;
        this.premises = premises;
        this.facts = facts;
        this.report = report;
        this.authorise = authorise;
        this.end = end;
        this.change = change;
        this.annotate = annotate;
        this.confirm = confirm;
        this.recognise = recognise;
    }

    Outcome act(String act, Registration about, Map<String, String> typed, long seen, Actor actor, LocalDate today) {
        var organisation = about.organisation();
        var account = typed.getOrDefault("account", "").strip();
        var note = new OfficialMark.Command(organisation, typed.getOrDefault("note", ""), seen);
        return switch (act) {
            case "submit" -> submit.submit(new SubmitAmendment.Command(organisation, typed), actor, today);
            case "contacts" -> contacts.update(new OwnUpdate.Command(organisation, typed, seen), actor, today);
            case "premises" -> premises.update(new OwnUpdate.Command(organisation, typed, seen), actor, today);
            case "facts" -> facts.update(new OwnUpdate.Command(organisation, typed, seen), actor, today);
            case "report" -> report.report(new ReportReorganisation.Command(organisation, typed), actor, today);
            case "authorise" -> authorise.authorise(authorisation(about, account, typed), actor, today);
            case "end" ->
                end.end(
                        new EndAuthorisation.Command(
                                organisation, ChangeForms.number(typed.getOrDefault("representation", ""))),
                        actor,
                        today);
            case "change" -> change.make(about, typed, seen, actor, today);
            case "annotate" -> annotate.annotate(note, actor, today);
            case "confirm" -> confirm.confirm(note, actor, today);
            case "recognise" -> recognise.recognise(new RecogniseHead.Command(organisation, account), actor, today);
            default -> throw Problem.unknownAct();
        };
    }

    private static AuthorisePerson.Command authorisation(
            Registration about, String account, Map<String, String> typed) {
        return new AuthorisePerson.Command(
                about.organisation(),
                account,
                Day.find(typed.getOrDefault("from", "")).orElse(null),
                Day.find(typed.getOrDefault("until", "")).orElse(null));
    }
}
