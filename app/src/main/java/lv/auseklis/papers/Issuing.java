package lv.auseklis.papers;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import lv.auseklis.seals.OfficeSeal;
import lv.auseklis.seals.SealUnavailable;
import lv.auseklis.transparency.EntityProof;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Answers a request for a paper: looks whether it is so, prints and seals it outside any transaction,
/// then issues it. The same question about the same entry gets the paper that is there, on the same day or, if what
/// it says lasts, on any.
@Component
class Issuing {

    /// Whoever is not an official gets papers from the program, under the office's seal.
    private static final Actor PROGRAM = new Actor(Role.REGISTRAR, "program");

    private static final Logger LOG = LoggerFactory.getLogger(Issuing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 3;

    private final Conditions conditions;
    private final JdbcPapers papers;
    private final Registrations registrations;
    private final ClosedFields closedFields;
    private final PaperPrint print;
    private final PaperActs acts;
    private final OfficeSeal seal;
    private final EntityProof proofs;
    private final Clock clock;
    private final PapersADay bound;

    Issuing(
            Conditions conditions,
            JdbcPapers papers,
            Registrations registrations,
            ClosedFields closedFields,
            PaperPrint print,
            PaperActs acts,
            OfficeSeal seal,
            EntityProof proofs,
            Clock clock,
            PapersADay bound) {
        this.conditions = conditions;
        this.papers = papers;
        this.registrations = registrations;
        this.closedFields = closedFields;
        this.print = print;
        this.acts = acts;
        this.seal = seal;
        this.proofs = proofs;
        this.clock = clock;
        this.bound = bound;
    }

    Outcome issue(Asked question, @Nullable Actor asker, String baseUrl) {
        var actor = asker != null && asker.may(Grant.ISSUE_PAPERS) ? asker : PROGRAM;
        var asked = question;
        for (int i = 0; i < TRIES; i++) {
            var outcome = attempt(asked, actor, baseUrl);
            if (!(outcome instanceof Outcome.Overtaken)) {
                return outcome;
            }
            asked = anew(asked);
        }
        return new Outcome.Refused(List.of(new Bilingual(
                "Ieraksts pašlaik tiek mainīts. Mēģiniet vēlreiz pēc brīža.",
                "The entry is being changed just now. Try again in a moment.")));
    }

    private Outcome attempt(Asked asked, Actor actor, String baseUrl) {
        var today = LocalDate.now(clock);
        var reasons = conditions.against(asked, today);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var registration = asked.registration();
        var about = registration == null ? -1 : registration.latestEntry();
        var closed = registration == null
                ? -1
                : closedFields.closed(registration.organisation(), today).latest();
        var same = papers.findSame(asked, about, closed, today, baseUrl);
        if (same.isPresent()) {
            return new Outcome.Issued(same.get());
        }
        if (!seal.isReady()) {
            throw unavailable(
                    "Reģistram nav zīmoga atslēgas; dokumentus izdot nevar. Ieraksti un to pierādījumi ir pieejami.",
                    "The Register has no key to seal with; no papers can be issued. Entries and proofs are there.");
        }
        if (actor.equals(PROGRAM)) {
            bound.refuseTooMany(asked, today);
        }
        requireSigned(registration);
        return acts.issue(sealed(asked, today, baseUrl), actor, today);
    }

    private PaperPrint.Printed sealed(Asked asked, LocalDate today, String baseUrl) {
        try {
            return print.print(asked, today, baseUrl);
        } catch (SealUnavailable e) {
            LOG.warn("No paper was issued: {}", e.getMessage());
            throw unavailable(
                    "Zīmoga pakalpojums pašlaik neapzīmogo, tāpēc dokuments nav izdots (27. panta otrā daļa). Mēģiniet"
                            + " vēlāk. Ieraksti un to pierādījumi ir pieejami.",
                    "The service that keeps the seal does not seal just now, so no paper was issued (Section 27(2)). Try"
                            + " again later. Entries and proofs are there.");
        }
    }

    /// What is said must stand in the signed log; that nothing came later is proved by replay of every
    /// leaf.
    private void requireSigned(@Nullable Registration registration) {
        if (registration == null) {
            return;
        }
        var latest = registration.latestEntry();
        if (!proofs.await(latest, PATIENCE)) {
            throw unavailable(
                    "Žurnāls pašlaik netiek parakstīts, tāpēc dokumentu izdot nevar. Skat. žurnāla stāvokli.",
                    "The log is not being signed just now, so no paper can be issued. See the state of the log.");
        }
        var replayed = proofs.latestByReplay(registration.organisation().value());
        if (replayed.isEmpty() || replayed.getAsLong() < latest) {
            throw unavailable(
                    "Žurnāls par šo institūciju rāda ko citu nekā reģistrs. Dokumentu izdot nevar.",
                    "The log shows something else about this institution than the Register. No paper can be issued.");
        }
    }

    private Asked anew(Asked asked) {
        var registration = asked.registration();
        return registration == null
                ? asked
                : new Asked(
                        asked.kind(),
                        registrations.find(registration.organisation()).orElseThrow(),
                        asked.day(),
                        asked.term(),
                        asked.document());
    }

    private static Problem unavailable(String lv, String en) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "papers-unavailable",
                new Bilingual("Pašlaik nevar izdot", "Cannot be issued now"),
                new Bilingual(lv, en),
                List.of());
    }
}
