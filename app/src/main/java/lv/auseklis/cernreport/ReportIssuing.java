package lv.auseklis.cernreport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Problem;
import lv.auseklis.seals.OfficeSeal;
import lv.auseklis.seals.SealUnavailable;
import lv.auseklis.transparency.EntityProof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Writes a report, prints and seals it outside any transaction, then issues it; anew where something was recorded
/// meanwhile.
@Component
class ReportIssuing {

    private static final Logger LOG = LoggerFactory.getLogger(ReportIssuing.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 3;

    private final AnnualReports annual;
    private final JdbcReports reports;
    private final ReportPrint print;
    private final IssueCernReport act;
    private final OfficeSeal seal;
    private final EntityProof proofs;
    private final Clock clock;

    ReportIssuing(
            AnnualReports annual,
            JdbcReports reports,
            ReportPrint print,
            IssueCernReport act,
            OfficeSeal seal,
            EntityProof proofs,
            Clock clock) {
        this.annual = annual;
        this.reports = reports;
        this.print = print;
        this.act = act;
        this.seal = seal;
        this.proofs = proofs;
        this.clock = clock;
    }

    /// @param site the beginning of the address that stands on the paper
    Outcome issue(Agreement agreement, int year, Actor actor, String site) {
        for (int i = 0; i < TRIES; i++) {
            var outcome = attempt(agreement, year, actor, site);
            if (!(outcome instanceof Outcome.Overtaken)) {
                return outcome;
            }
        }
        return new Outcome.Refused(List.of(new Bilingual(
                "Ieraksti pašlaik tiek papildināti. Mēģiniet vēlreiz pēc brīža.",
                "Something is being recorded just now. Try again in a moment.")));
    }

    private Outcome attempt(Agreement agreement, int year, Actor actor, String site) {
        var known = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = annual.of(agreement, year, LocalDate.now(clock), known);
        var report = written.report();
        if (report == null) {
            return new Outcome.Refused(written.reasons());
        }
        if (!seal.isReady()) {
            throw unavailable(
                    "Nav zīmoga atslēgas, tāpēc pārskatu izdot nevar. Lapā tas ir lasāms.",
                    "There is no key to seal with, so the report cannot be issued. It can be read on its page.");
        }
        if (!proofs.await(Math.max(report.lastEntry(), agreement.entry()), PATIENCE)) {
            throw unavailable(
                    "Žurnāls pašlaik netiek parakstīts, tāpēc pārskatu izdot nevar. Skat. žurnāla stāvokli.",
                    "The log is not being signed just now, so the report cannot be issued. See the state of the log.");
        }
        var version = reports.nextVersion(agreement.id(), year);
        return act.issue(new IssueCernReport.Command(sealed(report, version, site)), actor);
    }

    private ReportPrint.Printed sealed(AnnualReport report, int version, String site) {
        try {
            return print.print(report, version, site);
        } catch (SealUnavailable e) {
            LOG.warn("No report was issued: {}", e.getMessage());
            throw unavailable(
                    "Zīmoga pakalpojums pašlaik neapzīmogo, tāpēc pārskats nav izdots. Mēģiniet vēlāk.",
                    "The service that keeps the seal does not seal just now, so no report was issued. Try again later.");
        }
    }

    private static Problem unavailable(String lv, String en) {
        return new Problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "report-unavailable",
                new Bilingual("Pašlaik nevar izdot", "Cannot be issued now"),
                new Bilingual(lv, en),
                List.of());
    }
}
