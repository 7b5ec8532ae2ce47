package lv.auseklis.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Records what CERN was told of a representative: first that it was named, then that CERN acknowledged it; each once,
/// each with its document.
@Component
class Noticing {

    private final DelegationBook book;
    private final JdbcDelegation delegation;

    Noticing(DelegationBook book, JdbcDelegation delegation) {
        this.book = book;
        this.delegation = delegation;
    }

    /// @param typed `representative` (its entry of the log), `day`, `reference`
    Outcome record(
            Representative.Place kind,
            Agreement agreement,
            Map<String, String> sent,
            String act,
            Actor actor,
            LocalDate today) {
        book.hold(agreement);
        var typed = new TypedForm(sent, today, List.of())
                .needsDay("day", new Bilingual("Diena", "Day"))
                .needs("reference", new Bilingual("Dokuments", "Document"), NameRepresentative.ARTICLE);
        var found = delegation.listRepresentatives(agreement.id(), Moment.ALL_KNOWN).stream()
                .filter(one -> String.valueOf(one.entry()).equals(typed.text("representative")))
                .findFirst()
                .orElse(null);
        check(kind, found, typed);
        if (found == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = new TreeMap<>(typed.only(List.of("representative", "day", "reference")));
        var entry = book.append(agreement, act, texts, actor);
        delegation.add(
                found.entry(),
                new Representative.Notice(entry, kind, typed.day("day").orElseThrow(), typed.text("reference")));
        return new Outcome.Done(entry);
    }

    private static void check(Representative.Place kind, @Nullable Representative found, TypedForm typed) {
        if (found == null) {
            typed.against("Tāda pārstāvja nav.", "There is no such representative.");
            return;
        }
        if (found.find(kind).isPresent()
                || found.find(Representative.Place.ENDED).isPresent()) {
            typed.against(
                    "Tas jau ir reģistrēts, vai pilnvaras jau ir beigušās.",
                    "That is recorded already, or the representation has ended.");
        }
        var told = found.find(Representative.Place.NOTIFIED);
        if (kind == Representative.Place.ACKNOWLEDGED && told.isEmpty()) {
            typed.against(
                    "Vispirms par pārstāvi paziņo CERN (VI.1. pants).",
                    "First CERN is told of the representative (Article VI.1).");
        }
        var earliest = kind == Representative.Place.ACKNOWLEDGED
                ? told.map(Representative.Notice::day).orElse(null)
                : kind == Representative.Place.ENDED ? found.from() : null;
        if (earliest != null
                && typed.day("day").filter(day -> day.isBefore(earliest)).isPresent()) {
            typed.against(
                    "Diena: tā ir pirms dienas, kurai tā seko (" + earliest + ").",
                    "Day: it is before the day that it follows (" + earliest + ").");
        }
    }
}
