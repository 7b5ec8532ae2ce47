package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.pages.Flaw;
import org.springframework.context.ApplicationEventPublisher;

/// The official decides to enter an institution that applied; decision and entry are one transaction on one day.
/// Refused while a criterion is not met. One that the facts leave open is for the official to decide, with reasons.
@Act
@Requires(Grant.DECIDE_REGISTRATION)
@Cites({"L30(1)b", "L30(1)d", "L30(2)a", "L21.2(4)", "L21.5(4)"})
class EnterInstitution {

    private final CaseBook book;
    private final Criteria criteria;
    private final FounderCheck founders;
    private final RegisterInstitution register;
    private final ApplicationEventPublisher events;

    EnterInstitution(
            CaseBook book,
            Criteria criteria,
            FounderCheck founders,
            RegisterInstitution register,
            ApplicationEventPublisher events) {
        this.book = book;
        this.criteria = criteria;
        this.founders = founders;
        this.register = register;
        this.events = events;
    }

    record Command(UUID application, String reasons) {}

    Outcome enter(Command command, Actor actor, LocalDate today) {
        var application = book.held(command.application());
        var reasons = CaseBook.against(application, State.ENTERED);
        reasons.addAll(notMet(application, command, today));
        reasons.addAll(founders.against(application, today));
        var form = ApplicationForm.read(application.typed(), today);
        var particulars = form.particulars();
        reasons.addAll(form.sentences());
        if (!reasons.isEmpty() || particulars == null) {
            return new Refused(reasons);
        }
        return switch (register.decide(new RegisterInstitution.Command(particulars), actor, today)) {
            case RegisterInstitution.Outcome.Refused refused -> new Refused(refused.reasons());
            case RegisterInstitution.Outcome.Registered registered -> {
                var done = new CaseBook.Done(
                        "EnterInstitution",
                        State.ENTERED,
                        today,
                        command.reasons().strip(),
                        null,
                        registered.organisation().value());
                var fields = Map.of("number", registered.number().value());
                var entry = book.step(application, done, fields, actor);
                events.publishEvent(new InstitutionEntered(
                        registered.organisation(), application.id(), application.account(), today, entry));
                yield new Outcome.Entered(entry, registered.number());
            }
        };
    }

    private List<Bilingual> notMet(Application application, Command command, LocalDate today) {
        var asked = criteria.ask(application, today);
        var reasons = new ArrayList<Bilingual>();
        asked.flaws().stream().map(Flaw::detail).forEach(reasons::add);
        asked.findings().stream()
                .filter(answered -> answered.finding().is(Answer.NO))
                .map(answered -> new Bilingual(
                        "Nav izpildīts kritērijs: "
                                + answered.rule().statement().lv() + " ("
                                + answered.rule().shortArticle().lv() + ")",
                        "A criterion is not met: " + answered.rule().statement().en() + " ("
                                + answered.rule().shortArticle().en() + ")"))
                .forEach(reasons::add);
        var open = asked.verdict() == Answer.UNDETERMINED;
        if (open && command.reasons().isBlank()) {
            reasons.add(new Bilingual(
                    "Kāds kritērijs no iesniegtajām ziņām nav nosakāms; ja to atzīst par izpildītu, jāraksta, kāpēc.",
                    "Some criterion cannot be determined from what was filed; to hold it met, reasons are needed."));
        }
        return reasons;
    }
}
