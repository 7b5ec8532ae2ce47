package lv.auseklis.cernreport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// Issues the annual report about a State at CERN: keeps the sealed file, and its digest in the log. What was issued
/// before about the same year stays.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"R2", "C1"})
class IssueCernReport {

    static final String REGISTER = "cernreport";

    private static final Limit LIMIT = Limit.megabytes(20, MediaType.PDF);

    private final AnnualReports annual;
    private final JdbcReports reports;
    private final Documents documents;
    private final Ledger ledger;
    private final Clock clock;

    IssueCernReport(AnnualReports annual, JdbcReports reports, Documents documents, Ledger ledger, Clock clock) {
        this.annual = annual;
        this.reports = reports;
        this.documents = documents;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param printed and sealed before, outside the transaction
    record Command(ReportPrint.Printed printed) {}

    Outcome issue(Command command, Actor actor) {
        var printed = command.printed();
        var about = printed.report().about();
        var agreement = about.agreement();
        ledger.hold(List.of(agreement.id()));
        var now = annual.of(agreement, about.year(), about.made(), about.known());
        if (!now.reasons().isEmpty()) {
            return new Outcome.Refused(now.reasons());
        }
        if (!printed.report().equals(now.report())
                || reports.nextVersion(agreement.id(), about.year()) != printed.version()) {
            return new Outcome.Overtaken();
        }
        var digest = stored(printed.pdf()).digest();
        var fields = Map.of(
                "report.number", IssuedReport.number(agreement.state(), about.year(), printed.version()),
                "report.year", String.valueOf(about.year()),
                "report.day", about.made().toString(),
                "report.known", about.known().toString(),
                "report.digest", digest.hex());
        var entry = ledger.append(Fact.of(REGISTER, agreement.id(), "IssueCernReport", fields), actor);
        var issued = new IssuedReport(
                entry.index(),
                agreement.id(),
                about.year(),
                printed.version(),
                about.made(),
                about.known(),
                printed.size(),
                digest);
        reports.add(issued);
        return new Outcome.Issued(issued);
    }

    private StoredFile stored(byte[] pdf) {
        try {
            if (documents.add(new ByteArrayInputStream(pdf), MediaType.PDF, LIMIT, clock.instant())
                    instanceof StoredFile file) {
                return file;
            }
            throw new IllegalStateException("A report is not a PDF of at most " + LIMIT.bytes() + " bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
