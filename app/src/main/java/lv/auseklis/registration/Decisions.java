package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.pages.Flaw;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The decisions to enter and to refuse, whether one official takes them or a second one confirms: what stands against
/// them, and what they do. Used within the transaction of an act.
@Component
class Decisions {

    private final CaseBook book;
    private final Criteria criteria;
    private final ApplicantChecks applicants;
    private final RegisterInstitution register;
    private final ApplicationEventPublisher events;

    Decisions(
            CaseBook book,
            Criteria criteria,
            ApplicantChecks applicants,
            RegisterInstitution register,
            ApplicationEventPublisher events) {
        this.book = book;
        this.criteria = criteria;
        this.applicants = applicants;
        this.register = register;
        this.events = events;
    }

    /// What stands against bringing an application to `next` with these reasons; every reason at once.
    List<Bilingual> against(Application application, State next, String given, LocalDate today) {
        var reasons = CaseBook.against(application, next);
        reasons.addAll(DecisionText.against(given, next));
        if (next == State.REFUSED) {
            reasons.addAll(Terms.againstRefusal(application.lastStep(), given, today));
        } else {
            book.holdRegister();
            reasons.addAll(notMet(application, given, today));
            reasons.addAll(applicants.against(application, today));
            reasons.addAll(ApplicationForm.read(application.typed(), today).sentences());
        }
        return reasons;
    }

    /// Carries out what nothing stands against.
    ///
    /// @param fields what the entry of the log commits to beside the decision
    Outcome carryOut(
            Application application,
            State next,
            String given,
            Map<String, String> fields,
            Actor actor,
            LocalDate today) {
        if (next == State.ENTERED) {
            return enter(application, given, fields, actor, today);
        }
        var done = Deed.of("RefuseEntry", State.REFUSED, today, given);
        return new Outcome.Done(book.step(application, done, fields, actor));
    }

    private Outcome enter(
            Application application, String given, Map<String, String> more, Actor actor, LocalDate today) {
        var particulars = ApplicationForm.read(application.typed(), today).particulars();
        if (particulars == null) {
            throw new IllegalStateException("The application was not examined");
        }
        return switch (register.decide(new RegisterInstitution.Command(particulars), actor, today)) {
            case RegisterInstitution.Outcome.Refused refused -> new Refused(refused.reasons());
            case RegisterInstitution.Outcome.Registered registered -> {
                var done = new Deed(
                        "EnterInstitution",
                        State.ENTERED,
                        today,
                        given.strip(),
                        null,
                        registered.organisation().value());
                var fields = new TreeMap<>(more);
                fields.put("number", registered.number().value());
                var entry = book.step(application, done, fields, actor);
                events.publishEvent(new InstitutionEntered(
                        registered.organisation(), application.id(), application.account(), today, entry));
                yield new Outcome.Entered(entry, registered.number());
            }
        };
    }

    private List<Bilingual> notMet(Application application, String given, LocalDate today) {
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
        if (asked.verdict() == Answer.UNDETERMINED && given.isBlank()) {
            reasons.add(new Bilingual(
                    "Kāds kritērijs no iesniegtajām ziņām nav nosakāms; ja to atzīst par izpildītu, jāraksta, kāpēc.",
                    "Some criterion cannot be determined from what was filed; to hold it met, reasons are needed."));
        }
        return reasons;
    }
}
