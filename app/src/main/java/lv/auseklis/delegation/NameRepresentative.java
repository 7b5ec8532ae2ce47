package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;

/// Names the authority, an officer or a representative who acts for the State towards CERN.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AVI.1", "AII.4b", "R2"})
class NameRepresentative {

    static final Bilingual ARTICLE = new Bilingual("(VI.1. pants)", "(Article VI.1)");

    private final DelegationBook book;
    private final JdbcDelegation delegation;

    NameRepresentative(DelegationBook book, JdbcDelegation delegation) {
        this.book = book;
        this.delegation = delegation;
    }

    /// @param typed `function`, `name`, `from`, `to` (may be empty), `contact` (may be empty), `reference`
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome name(Command command, Actor actor, LocalDate today) {
        var agreement = command.agreement();
        book.hold(agreement);
        var typed = new TypedForm(command.typed(), today, List.of())
                .needs("name", new Bilingual("Iestāde vai cilvēks", "Authority or person"), ARTICLE)
                .needs("reference", new Bilingual("Dokuments", "Document"), ARTICLE)
                .fits("contact", new Bilingual("Saziņa", "Contact"));
        var function = Representative.Function.find(typed.text("function")).orElse(null);
        if (function == null) {
            typed.against("Kā rīkojas: izvēlieties no saraksta.", "Acts as: choose from the list.");
        }
        var from = Day.find(typed.text("from")).orElse(null);
        if (from == null) {
            typed.against("Pirmā diena: vajadzīga diena.", "First day: a day is needed.");
        }
        var to = to(typed, from);
        if (function == null || from == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = new TreeMap<>(typed.only(List.of("function", "name", "from", "to", "contact", "reference")));
        var entry = book.append(agreement, "NameRepresentative", texts, actor);
        delegation.add(
                agreement.id(),
                new Representative(
                        entry,
                        function,
                        typed.text("name"),
                        from,
                        to,
                        typed.text("contact"),
                        typed.text("reference"),
                        List.of()));
        return new Outcome.Done(entry);
    }

    private static @Nullable LocalDate to(TypedForm typed, @Nullable LocalDate from) {
        if (typed.text("to").isEmpty()) {
            return null;
        }
        var to = Day.find(typed.text("to")).filter(day -> from == null || !day.isBefore(from));
        if (to.isEmpty()) {
            typed.against(
                    "Pēdējā diena: vajadzīga diena, kas nav pirms pirmās.",
                    "Last day: a day is needed that is not before the first one.");
        }
        return to.orElse(null);
    }
}
