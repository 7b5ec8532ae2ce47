package lv.auseklis.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;

/// Removes values and their salts under a decision, in the log's openings and in the register that holds them. The
/// entry keeps its commitments, from which nothing can be guessed, so every proof stays valid.
@Act
@Requires(Grant.ERASE_VALUES)
public class EraseValues {

    private static final int LONGEST_DECISION = 100;

    private final Entries entries;
    private final JdbcOpenings openings;
    private final Ledger ledger;
    private final List<HoldsValues> registers;

    EraseValues(Entries entries, JdbcOpenings openings, Ledger ledger, List<HoldsValues> registers) {
        this.entries = entries;
        this.openings = openings;
        this.ledger = ledger;
        this.registers = registers;
    }

    /// @param entry    the entry whose values go
    /// @param fields   their names as in the entry, at least one
    /// @param decision the number of the decision; public, so never a name
    /// @param decided  its day, not after today
    public record Command(long entry, SortedSet<String> fields, String decision, LocalDate decided) {}

    public sealed interface Outcome {
        record Erased(long entry) implements Outcome {}

        /// Every reason at once; nothing was removed.
        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    public Outcome erase(Command command, Actor actor, LocalDate today) {
        var about = entries.findEntry(command.entry()).orElse(null);
        var there = openings.listOf(command.entry());
        var reasons = reasonsAgainst(command, there, today);
        if (about == null) {
            reasons.add(new Bilingual("Žurnālā tāda ieraksta nav.", "The log has no such entry."));
        } else {
            reasons.addAll(notErasable(about, command.fields()));
        }
        if (about == null || !reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var record = ledger.append(
                Fact.ofTheLog(
                        "EraseValues",
                        Map.of("entry", String.valueOf(command.entry()), "fields", String.join(",", command.fields()))),
                actor);
        for (var opening : there) {
            if (command.fields().contains(opening.field())) {
                openings.erase(new Erasure(
                        command.entry(), opening.field(), command.decision(), command.decided(), record.index()));
                forget(about, opening, command);
            }
        }
        return new Outcome.Erased(record.index());
    }

    private List<Bilingual> notErasable(Entry about, SortedSet<String> fields) {
        return fields.stream()
                .filter(field -> registers.stream()
                        .noneMatch(
                                register -> register.register().equals(about.register()) && register.isErasable(field)))
                .map(field -> new Bilingual(
                        "Lauku „" + field + "” likums prasa glabāt; tas nav par personu.",
                        "The Law wants the field ‘" + field + "’ kept; it is not about a person."))
                .toList();
    }

    private void forget(Entry about, Opening opening, Command command) {
        var mark = "dzēsts ar lēmumu %1$s / removed under decision %1$s".formatted(command.decision());
        for (var register : registers) {
            if (register.register().equals(about.register())) {
                register.replace(about.entity(), opening.field(), opening.value(), mark);
            }
        }
    }

    private List<Bilingual> reasonsAgainst(Command command, List<Opening> there, LocalDate today) {
        var reasons = new ArrayList<Bilingual>();
        if (command.fields().isEmpty()) {
            reasons.add(new Bilingual("Nav izvēlēts neviens lauks.", "No field was chosen."));
        }
        for (var field : command.fields()) {
            if (there.stream().noneMatch(opening -> opening.field().equals(field))) {
                reasons.add(new Bilingual(
                        "Ierakstā lauka „" + field + "” nav vai tā vērtība jau ir dzēsta.",
                        "The entry has no field ‘" + field + "’, or its value was removed already."));
            }
        }
        if (command.decision().isBlank() || command.decision().length() > LONGEST_DECISION) {
            reasons.add(new Bilingual(
                    "Jānorāda lēmuma numurs (līdz " + LONGEST_DECISION + " zīmēm).",
                    "The number of the decision is needed (up to " + LONGEST_DECISION + " characters)."));
        }
        if (command.decided().isAfter(today)) {
            reasons.add(new Bilingual("Lēmuma diena vēl nav pienākusi.", "The day of the decision is yet to come."));
        }
        return reasons;
    }
}
