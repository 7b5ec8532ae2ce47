package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.datatypes.Money;
import lv.auseklis.law.Cites;
import lv.auseklis.pages.Day;

/// The liaison officer records how far a profile came with a notice, up to the contract: its number, by which CERN's
/// statements will name it, and its value.
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
        if (typed.profile() == null || profiles.find(typed.profile()).isEmpty()) {
            typed.against("Profils: izvēlieties no saraksta.", "Profile: choose from the list.");
        }
        var day = Day.find(typed.text("day")).filter(one -> !one.isAfter(today)).orElse(null);
        if (day == null) {
            typed.against("Diena: vajadzīga diena, kas jau ir bijusi.", "Day: a day that has been is needed.");
        } else if (day.isBefore(typed.notice().text().published())) {
            typed.against("Diena ir pirms sludinājuma publicēšanas.", "The day is before the notice was published.");
        }
        var won = typed.step() == PursuitStep.WON;
        var item = won ? typed.text("item") : "";
        var amount = Money.parse(typed.text("amount") + Money.Currency.CHF)
                .map(Money::amount)
                .filter(francs -> won && francs.signum() > 0)
                .orElse(null);
        if (won && !item.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}")) {
            typed.against("Līguma numurs: vajadzīgs, līdz 60 zīmēm.", "Contract number: needed, up to 60 characters.");
        }
        if (won && amount == null) {
            typed.against("Summa: vajadzīgi franki, vairāk par nulli.", "Amount: Swiss francs above zero are needed.");
        }
        if (!typed.reasons().isEmpty() || typed.profile() == null || typed.step() == null || day == null) {
            return new Outcome.Refused(List.copyOf(typed.reasons()));
        }
        return new Outcome.Done(
                book.record(command.notice(), typed.profile(), typed.step(), day, item, amount, "RecordResult", actor));
    }
}
