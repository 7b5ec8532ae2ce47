package lv.auseklis.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;

/// Removes values and their salts under a decision, in the openings of every entry about the same entity that committed
/// to them, and in the register that holds them. The entries keep their commitments, from which nothing can be guessed,
/// so every proof stays valid.
@Act
@Requires(Grant.ERASE_VALUES)
public class EraseValues {

    private static final int LONGEST_DECISION = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 5, 19);

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
        /// @param entries how many entries held the values: all that are about the same
        record Erased(int entries) implements Outcome {}

        /// Every reason at once; nothing was removed.
        record Refused(List<Bilingual> reasons) implements Outcome {}
    }

    public Outcome erase(Command command, Actor actor, LocalDate today) {
        var about = entries.findEntry(command.entry()).orElse(null);
        if (about == null) {
            return new Outcome.Refused(
                    List.of(new Bilingual("Žurnālā tāda ieraksta nav.", "The log has no such entry.")));
        }
        ledger.hold(List.of(about.entity()));
        var there = openings.listOf(command.entry());
        var reasons = reasonsAgainst(command, there, today);
        reasons.addAll(notErasable(about, command.fields()));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        var chosen = there.stream()
                .filter(opening -> command.fields().contains(opening.field()))
                .toList();
        var places = new TreeMap<Long, SortedSet<String>>();
        for (var opening : chosen) {
            openings.listSame(about.entity(), opening.field(), opening.value())
                    .forEach(same -> places.computeIfAbsent(same.getKey(), entry -> new TreeSet<>())
                            .add(same.getValue()));
        }
        places.forEach((entry, fields) -> erase(entry, fields, command, actor));
        chosen.forEach(opening -> forget(about, opening, command));
        return new Outcome.Erased(places.size());
    }

    /// One entry of the log for each entry that loses values.
    private void erase(long entry, SortedSet<String> fields, Command command, Actor actor) {
        var says = ledger.append(
                Fact.ofTheLog(
                        "EraseValues",
                        Map.of("entry", String.valueOf(entry), "fields", String.join(",", fields)),
                        Map.of(
                                "decision", command.decision(),
                                "decided", command.decided().toString())),
                actor);
        fields.forEach(field ->
                openings.erase(new Erasure(entry, field, command.decision(), command.decided(), says.index())));
    }

    private List<Bilingual> notErasable(Entry about, SortedSet<String> fields) {
        return fields.stream()
                .filter(field -> registers.stream().noneMatch(register -> register.isErasable(about.register(), field)))
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
        if (!command.decision().matches("[^\\p{Cntrl}]{1,%d}".formatted(LONGEST_DECISION))
                || command.decision().isBlank()) {
            reasons.add(new Bilingual(
                    "Jānorāda lēmuma numurs (līdz " + LONGEST_DECISION + " zīmēm).",
                    "The number of the decision is needed (up to " + LONGEST_DECISION + " characters)."));
        }
        if (command.decided().isAfter(today)) {
            reasons.add(new Bilingual("Lēmuma diena vēl nav pienākusi.", "The day of the decision is yet to come."));
        }
        if (command.decided().isBefore(FIRST_DAY)) {
            reasons.add(new Bilingual(
                    "Lēmuma diena ir pirms reģistra pirmās dienas.",
                    "The day of the decision is before the first day of the Register."));
        }
        return reasons;
    }
}
