package lv.auseklis.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.Registrations;
import org.springframework.stereotype.Component;

/// Writes down that a paper was issued: the file, one entry in the log, one row, in the transaction of
/// the act.
@Component
class PaperBook {

    static final String REGISTER = "papers";
    private static final Limit LIMIT = Limit.megabytes(20, MediaType.PDF);

    private final JdbcPapers papers;
    private final Registrations registrations;
    private final ClosedFields closedFields;
    private final Documents documents;
    private final Ledger ledger;
    private final Clock clock;

    PaperBook(
            JdbcPapers papers,
            Registrations registrations,
            ClosedFields closedFields,
            Documents documents,
            Ledger ledger,
            Clock clock) {
        this.papers = papers;
        this.registrations = registrations;
        this.closedFields = closedFields;
        this.documents = documents;
        this.ledger = ledger;
        this.clock = clock;
    }

    Outcome issue(PaperPrint.Printed printed, String act, Actor actor, LocalDate today) {
        var registration = printed.asked().registration();
        if (registration != null) {
            ledger.hold(List.of(registration.organisation().value()));
            var now = registrations.find(registration.organisation()).orElseThrow();
            var closed = closedFields.closed(registration.organisation(), today);
            if (now.latestEntry() != printed.about()
                    || closed.latest() != printed.closed().latest()) {
                return new Outcome.Overtaken();
            }
        } else if (registrations.hasEverStood(printed.asked().term())) {
            return new Outcome.Overtaken();
        }
        var digest = stored(printed.pdf()).digest();
        var fields = Map.of(
                "paperNumber", printed.number(),
                "paper", printed.asked().kind().name(),
                "institution",
                        registration == null ? "-" : registration.number().value(),
                "day", today.toString(),
                "digest", digest.hex());
        var entry = ledger.append(Fact.of(REGISTER, UUID.randomUUID(), act, fields), actor);
        var paper = new Paper(
                printed.number(),
                printed.code(),
                printed.asked().kind(),
                registration == null ? null : registration.organisation(),
                printed.asked().text(),
                printed.about(),
                today,
                printed.site(),
                printed.size(),
                digest,
                entry.index());
        papers.add(paper);
        return new Outcome.Issued(paper);
    }

    private StoredFile stored(byte[] pdf) {
        try {
            if (documents.add(new ByteArrayInputStream(pdf), MediaType.PDF, LIMIT, clock.instant())
                    instanceof StoredFile file) {
                return file;
            }
            throw new IllegalStateException("A paper is not a PDF of at most " + LIMIT.bytes() + " bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
