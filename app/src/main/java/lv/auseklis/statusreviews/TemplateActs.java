package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about the template of the file by the words that pages and programs send.
@Component
class TemplateActs {

    private final StartTemplate start;
    private final KeepItem keep;
    private final RetireItem retire;

    TemplateActs(StartTemplate start, KeepItem keep, RetireItem retire) {
        this.start = start;
        this.keep = keep;
        this.retire = retire;
    }

    Outcome act(String act, Agreement about, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "start" -> start.start(new StartTemplate.Command(about), actor);
            case "keep" -> keep.keep(new KeepItem.Command(about, typed), actor, today);
            case "retire" -> retire.retire(new RetireItem.Command(about, typed.getOrDefault("item", "")), actor);
            default -> throw Problem.unknownAct();
        };
    }
}
