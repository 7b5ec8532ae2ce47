package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.HashMap;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether Latvian firms can take part in a notice on a day (C9).
@Component
class TakingPart {

    private static final RuleId RULE = RuleId.of("C9");

    private final CernDoor door;
    private final StateOnDay states;
    private final Rules rules;

    TakingPart(CernDoor door, StateOnDay states, Rules rules) {
        this.door = door;
        this.states = states;
        this.rules = rules;
    }

    /// Null for what is no purchase.
    Inquiry.@Nullable Answered of(Notice notice, LocalDate on) {
        if (notice.text().kind().topic() != NoticeTopic.PURCHASING) {
            return null;
        }
        var known = new HashMap<String, @Nullable Object>();
        door.find(Agreement.LATVIA)
                .ifPresent(latvia -> known.put(
                        "associate", states.of(latvia, on, Moment.ALL_KNOWN).associate()));
        known.put("deadline", notice.text().deadline());
        known.put("day", on);
        return rules.ask(RULE, known, on);
    }
}
