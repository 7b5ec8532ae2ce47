package lv.auseklis.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.access.StandIns;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Who is away and who stands in on a day.
@Component
public class Absences implements StandIns {

    static final String REGISTER = "absences";
    private static final Map<Role, Role> DEPUTY_OF = Map.of(Role.DEPUTY_REGISTRAR, Role.REGISTRAR);
    private static final UUID ALL = new UUID(0x6162_7365_6e63_6573L, 0);

    private final JdbcAbsences absences;
    private final Ledger ledger;

    Absences(JdbcAbsences absences, Ledger ledger) {
        this.absences = absences;
        this.ledger = ledger;
    }

    /// In the order in which they were recorded.
    public List<Absence> listOn(LocalDate day) {
        return absences.listFrom(day).stream().filter(one -> one.holds(day)).toList();
    }

    /// Those that last on the day or begin later.
    List<Absence> listFrom(LocalDate day) {
        return absences.listFrom(day);
    }

    @Override
    public boolean standsIn(Actor deputy, LocalDate day) {
        var absent = DEPUTY_OF.getOrDefault(deputy.role(), deputy.role());
        return listOn(day).stream()
                .anyMatch(one -> one.role() == absent && one.deputy().equals(deputy.account()));
    }

    /// Lets one absence be recorded at a time, so that two never overlap.
    void hold() {
        ledger.hold(List.of(ALL));
    }

    void add(Absence absence, Actor actor) {
        var entry = ledger.append(Fact.of(REGISTER, UUID.randomUUID(), "RecordAbsence", fields(absence)), actor);
        absences.add(absence, entry.index(), entry.entity());
    }

    /// @return the index of the entry
    long end(Absence absence, LocalDate lastDay, Actor actor) {
        var fields = new TreeMap<>(Map.of("account", absence.account(), "last-day", lastDay.toString()));
        var entry = ledger.append(Fact.of(REGISTER, absences.entityOf(absence.entry()), "EndAbsence", fields), actor);
        absences.end(absence.entry(), entry.index(), lastDay);
        return entry.index();
    }

    private static SortedMap<String, String> fields(Absence absence) {
        var fields = new TreeMap<String, String>();
        fields.put("account", absence.account());
        fields.put("role", absence.role().name());
        fields.put("deputy", absence.deputy());
        fields.put("first-day", absence.firstDay().toString());
        if (absence.lastDay() != null) {
            fields.put("last-day", absence.lastDay().toString());
        }
        return fields;
    }
}
