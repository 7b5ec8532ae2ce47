package lv.auseklis.scenarios;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Sent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// ‘What if’ for programs.
@RestController
class WhatIfApi {

    private final CernDoor door;
    private final Asked asked;
    private final Rulebook rulebook;
    private final Clock clock;

    WhatIfApi(CernDoor door, Asked asked, Rulebook rulebook, Clock clock) {
        this.door = door;
        this.asked = asked;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/api/v1/cern/states/{state}/what-if")
    @Operation(
            description = "A year as it is and as it would be, by the same rules; nothing is recorded. `year` (that of"
                    + " the day where it is missing); supposed of it: `index` (per cent), `theoretical` (CHF) or"
                    + " `share` (per cent) with `budget` (CHF of all Member States), `order` (CHF) with `category`"
                    + " (supply, service, civil) and `origin` (per cent), `member` (the year in which full membership"
                    + " begins). About a day (`asOf`) as known on a day (`knownOn`). 400 names each value that is"
                    + " wrong.")
    WhatIfView whatIf(@PathVariable String state, @RequestParam Map<String, String> sent) {
        var moment = Moment.of(sent.get("asOf"), sent.get("knownOn"), LocalDate.now(clock));
        var found = asked.of(door.agreement(state), Sent.storable(sent), moment);
        if (found.comparison() == null) {
            throw WrongQuestion.of(found.reasons());
        }
        return WhatIfView.of(found.comparison(), moment, rulebook);
    }
}
