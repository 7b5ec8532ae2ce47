package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Records what CERN received of the contribution for a year.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AIII.1d", "AX12", "AV.4a"})
class RecordPayment {

    private static final Bilingual REFERENCE = new Bilingual("Maksājuma dokuments", "Payment document");
    private static final Bilingual ARTICLE = new Bilingual("(Pielikums)", "(Annex)");

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    RecordPayment(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `year`, `received` (a day), `amount` (francs), `reference`
    record Command(UUID agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsDay("received", new Bilingual("Saņemts", "Received"))
                .needs("reference", REFERENCE, ARTICLE);
        var year = Amounts.year(typed, today);
        var amount = Amounts.francs(typed, "amount");
        year.ifPresent(of -> notTooEarly(typed, of));
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var received = typed.day("received").orElseThrow();
        var texts = new TreeMap<String, String>();
        texts.put("year", String.valueOf(year.orElseThrow()));
        texts.put("received", received.toString());
        texts.put("amount", amount.orElseThrow().toPlainString());
        texts.put("reference", typed.text("reference"));
        var entry = book.append(agreement.id(), "RecordPayment", texts, actor);
        agreements.add(
                agreement.id(), new Payment(entry, year.get(), received, amount.get(), typed.text("reference"), -1));
        return new Outcome.Done(entry);
    }

    /// A contribution is called for in the year before at the earliest.
    private static void notTooEarly(TypedForm typed, int year) {
        typed.day("received")
                .filter(day -> day.getYear() < year - 1)
                .ifPresent(day -> typed.against(
                        "Saņemts: " + day + " ir vairāk nekā gadu pirms gada, par kuru maksā (" + year + ").",
                        "Received: " + day + " is more than a year before the year that is paid for (" + year + ")."));
    }
}
