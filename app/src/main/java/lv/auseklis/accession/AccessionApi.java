package lv.auseklis.accession;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.cern.EventKind;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The way of a State to CERN for programs and spreadsheets.
@RestController
class AccessionApi {

    private static final String HEAD =
            "step,event,target,target_rule,target_is_aim,done,entry,days_after_target,state\r\n";

    private final CernDoor door;
    private final Milestones milestones;
    private final Clock clock;

    AccessionApi(CernDoor door, Milestones milestones, Clock clock) {
        this.door = door;
        this.milestones = milestones;
        this.clock = clock;
    }

    /// @param target         a day, month or year; null where nothing sets one
    /// @param targetRule     the rule that sets it; null without a target
    /// @param targetIsAim    whether it is an aim and no legal time limit; null without a target
    /// @param done           a day, month or year; null where it is not recorded
    /// @param entry          the entry of the log that recorded it; null where it is not, or
    ///                        the day follows from others
    /// @param daysAfterTarget below zero where it was earlier; null where one of both is not known to the day
    record MilestoneView(
            Step step,
            EventKind event,
            @Nullable String target,
            @Nullable String targetRule,
            @Nullable Boolean targetIsAim,
            @Nullable String done,
            @Nullable Long entry,
            @Nullable Long daysAfterTarget,
            Milestone.State state) {

        static MilestoneView of(Milestone milestone) {
            var target = milestone.target();
            var done = milestone.done();
            return new MilestoneView(
                    milestone.step(),
                    milestone.step().event(),
                    target == null ? null : target.day().toString(),
                    target == null ? null : target.rule().value(),
                    target == null ? null : target.aim(),
                    done == null ? null : done.day().toString(),
                    done == null ? null : done.entry(),
                    milestone.difference(),
                    milestone.state());
        }
    }

    @GetMapping("/api/v1/cern/states/{state}/accession")
    @Operation(
            description = "The steps of a State to CERN, each with the day that was set for it and the day on which it"
                    + " was done, about a day (`asOf`) as known on a day (`knownOn`).")
    List<MilestoneView> list(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = Moment.of(asOf, knownOn, LocalDate.now(clock));
        return milestones.of(door.agreement(state), moment.asOf(), moment.knownBefore()).stream()
                .map(MilestoneView::of)
                .toList();
    }

    @GetMapping("/cern/accession.csv")
    ResponseEntity<String> csv(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = new StringBuilder(HEAD);
        list(Agreement.LATVIA, asOf, knownOn)
                .forEach(one -> rows.append(CsvTable.line(
                        one.step(),
                        one.event(),
                        one.target(),
                        one.targetRule(),
                        one.targetIsAim(),
                        one.done(),
                        one.entry(),
                        one.daysAfterTarget(),
                        one.state())));
        return CsvTable.answer("cern-accession.csv", rows.toString());
    }
}
