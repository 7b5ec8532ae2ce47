package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.cern.Amounts;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;

/// The liaison officer records how far a profile came with a notice, up to the contract: its number, by which CERN's
/// statements will name it, and its value. A profile that was withdrawn on the way has a result too.
@Act
@Requires(Grant.KEEP_OPPORTUNITIES)
@Cites("C9")
class RecordResult {

    private final PursuitBook book;
    private final CapabilitySearch profiles;

    RecordResult(PursuitBook book, CapabilitySearch profiles) {
        this.book = book;
        this.profiles = profiles;
    }

    /// @param typed `profile`, `step`, `day`, and of a contract won `item` and `amount` (CHF)
    record Command(UUID notice, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var typed = book.typed(command.notice(), command.typed(), today);
        if (typed.profile() == null
                || typed.before() == null && profiles.find(typed.profile()).isEmpty()) {
            typed.against("Profils: izvēlieties no saraksta.", "Profile: choose from the list.");
        }
        var form = typed.form().needsDay("day", new Bilingual("Diena", "Day"));
        var day = form.day("day").orElse(null);
        if (day != null && day.isBefore(typed.notice().text().published())) {
            typed.against("Diena ir pirms sludinājuma publicēšanas.", "The day is before the notice was published.");
        }
        var won = typed.step() == PursuitStep.WON;
        var item = won ? form.text("item") : "";
        if (won && !item.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}")) {
            typed.against("Līguma numurs: vajadzīgs, līdz 60 zīmēm.", "Contract number: needed, up to 60 characters.");
        }
        var amount = won ? Amounts.francs(form, "amount").orElse(null) : null;
        if (!form.reasons().isEmpty() || typed.profile() == null || typed.step() == null || day == null) {
            return new Outcome.Refused(form.reasons());
        }
        return new Outcome.Done(
                book.record(command.notice(), typed.profile(), typed.step(), day, item, amount, "RecordResult", actor));
    }
}
