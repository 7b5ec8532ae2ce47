package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.HashMap;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rules;
import org.springframework.stereotype.Component;

/// Answers the criteria of Section 28 for an application, from the facts in it and the law of a day.
@Component
class Criteria {

    private final Rules rules;

    Criteria(Rules rules) {
        this.rules = rules;
    }

    Inquiry ask(Application application, LocalDate on) {
        var typed = new HashMap<>(application.typed());
        typed.put("on", on.toString());
        typed.put("ask", "1");
        return Inquiry.of(application.kind().criteria(), typed, rules, on);
    }
}
