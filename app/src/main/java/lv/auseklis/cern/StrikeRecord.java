package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Strikes an event, a figure or a payment that was recorded wrongly. It stays to be seen, marked, and counts no more.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("R2")
class StrikeRecord {

    private static final Bilingual REASON = new Bilingual("Iemesls", "Reason");
    private static final Bilingual ARTICLE =
            new Bilingual("(svītrotais paliek redzams)", "(what is struck stays visible)");

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    StrikeRecord(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `struck` (the entry of the log that recorded it), `reason`
    record Command(UUID agreement, Map<String, String> typed) {}

    Outcome strike(Command command, Actor actor, LocalDate today) {
        var agreement = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of()).needs("reason", REASON, ARTICLE);
        var struck = TypedFact.struck(typed);
        if (!agreements.stands(agreement.id(), struck)) {
            typed.against(
                    "Tāda ieraksta šīs valsts lietā nav, vai tas jau ir svītrots.",
                    "There is no such record about this State, or it was struck already.");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of("struck", String.valueOf(struck), "reason", typed.text("reason"));
        var entry = book.append(agreement.id(), "StrikeRecord", texts, actor);
        agreements.strike(struck, entry, typed.text("reason"));
        return new Outcome.Done(entry);
    }
}
