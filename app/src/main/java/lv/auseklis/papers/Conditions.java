package lv.auseklis.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.LegalTime;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.Status;
import lv.auseklis.pages.Words;
import org.springframework.stereotype.Component;

/// Whether what a paper is to say is so.
@Component
class Conditions {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 120;
    private static final long LARGEST_COPY = 15_000_000;

    private final Registrations registrations;
    private final SheetText text;

    Conditions(Registrations registrations, SheetText text) {
        this.registrations = registrations;
        this.text = text;
    }

    /// What stands against it; empty if nothing does.
    List<Bilingual> against(Asked asked, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        var day = asked.day();
        if (day != null && (day.isAfter(today) || !LegalTime.supports(day))) {
            reasons.add(new Bilingual(
                    "Par dienu, kas vēl nav bijusi, reģistrs neko neapliecina.",
                    "The Register certifies nothing about a day that is yet to come."));
            return reasons;
        }
        var registration = asked.registration();
        if (registration == null) {
            absence(asked.term()).forEach(reasons::add);
        } else if (asked.kind() == PaperKind.CERTIFICATE && !isRegistered(registration, today)) {
            reasons.add(new Bilingual(
                    "Apliecību izsniedz reģistrētai institūcijai (31. pants); šī institūcija no reģistra ir izslēgta.",
                    "A certificate is for a registered institution (Section 31); this one was removed."));
        } else if (asked.kind() == PaperKind.UNAMENDED) {
            amended(registration, day == null ? today : day).forEach(reasons::add);
        }
        var document = asked.document();
        if (document != null && document.file().size() > LARGEST_COPY) {
            reasons.add(new Bilingual(
                    "Dokuments ir lielāks par 15 MB; tā norakstu izsniedz reģistra amatpersona.",
                    "The document is larger than 15 MB; the official of the Register issues its copy."));
        }
        return reasons;
    }

    private static boolean isRegistered(Registration registration, LocalDate today) {
        return registration
                .about(today)
                .filter(held -> held.status() == Status.REGISTERED)
                .isPresent();
    }

    private List<Bilingual> absence(String term) {
        if (term.length() < SHORTEST
                || term.length() > LONGEST
                || term.codePoints().anyMatch(Conditions::isUnprintable)) {
            return List.of(new Bilingual(
                    "Jānorāda nosaukums, reģistra numurs vai identifikators: no " + SHORTEST + " līdz " + LONGEST
                            + " zīmēm, bez vadības zīmēm.",
                    "A name, a register number or an identifier is needed: " + SHORTEST + " to " + LONGEST
                            + " characters, none of them for control."));
        }
        return registrations.hasEverStood(term)
                ? List.of(new Bilingual(
                        "Tā apliecināt nevar: ar šādu nosaukumu, numuru vai identifikatoru reģistrā ieraksts ir vai ir bijis.",
                        "That cannot be stated: under this name, number or identifier there is or was an entry."))
                : List.of();
    }

    private static boolean isUnprintable(int c) {
        var type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private List<Bilingual> amended(Registration registration, LocalDate since) {
        var reasons = new ArrayList<Bilingual>();
        if (SheetText.registeredOn(registration).isAfter(since)) {
            reasons.add(new Bilingual(
                    "Tajā dienā ieraksta vēl nebija; tas izdarīts "
                            + text.lv().when(SheetText.registeredOn(registration)) + ".",
                    "There was no entry yet on that day; it was made on "
                            + text.en().when(SheetText.registeredOn(registration)) + "."));
        }
        long last = -1;
        for (var statement : registration.statements()) {
            if (statement.entry() != last
                    && day(statement.recorded(), text.lv()).isAfter(since)) {
                last = statement.entry();
                reasons.add(new Bilingual(
                        "Ieraksts ir mainīts: " + text.lv().date(day(statement.recorded(), text.lv())) + ", "
                                + text.lv().t("act." + statement.act()) + " (žurnāla ieraksts " + last + ").",
                        "The entry was changed: " + text.en().date(day(statement.recorded(), text.en())) + ", "
                                + text.en().t("act." + statement.act()) + " (log entry " + last + ")."));
            }
        }
        return reasons;
    }

    private static LocalDate day(java.time.Instant recorded, Words words) {
        return words.day(recorded);
    }
}
