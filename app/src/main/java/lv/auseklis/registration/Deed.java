package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an act does about a case; with its entry in the log it becomes a [Step].
///
/// @param act          the name of the act
/// @param state        where the case stands afterwards
/// @param reasons      what is given as reasons; empty where the Law asks for none
/// @param until        the last day to mend what is missing, only of a deferral
/// @param organisation the institution entered, only of a decision to enter
public record Deed(
        String act,
        State state,
        LocalDate day,
        String reasons,
        @Nullable LocalDate until,
        @Nullable UUID organisation) {

    public static Deed of(String act, State state, LocalDate day, String reasons) {
        return new Deed(act, state, day, reasons.strip(), null, null);
    }

    /// A deferral until a day.
    public static Deed deferral(String act, LocalDate day, String reasons, @Nullable LocalDate until) {
        return new Deed(act, State.DEFERRED, day, reasons.strip(), until, null);
    }

    /// What the entry of the log commits to: these fields, with state, day, reasons and the day set.
    public Map<String, String> fields(Map<String, String> more) {
        var fields = new TreeMap<>(more);
        fields.put("state", state.name());
        fields.put("day", day.toString());
        if (!reasons.isEmpty()) {
            fields.put("reasons", reasons);
        }
        if (until != null) {
            fields.put("until", until.toString());
        }
        return fields;
    }

    /// The steps of a case with this one at their end.
    ///
    /// @param entry the index of its entry in the log
    public List<Step> after(List<Step> steps, long entry) {
        var all = new ArrayList<>(steps);
        all.add(new Step(entry, state, day, reasons, until, organisation));
        return all;
    }
}
