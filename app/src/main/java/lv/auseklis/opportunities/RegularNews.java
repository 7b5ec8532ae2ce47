package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.HashMap;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether followers are told as often as C13 wants.
@Component
class RegularNews {

    private static final RuleId RULE = RuleId.of("C13");

    private final Rules rules;

    RegularNews(Rules rules) {
        this.rules = rules;
    }

    Inquiry.Answered of(JdbcFollowers.Follower follower, LocalDate on) {
        var known = new HashMap<String, @Nullable Object>();
        known.put("wantedSince", follower.since());
        known.put("lastNews", follower.lastNews());
        known.put("day", on);
        return rules.ask(RULE, known, on);
    }
}
