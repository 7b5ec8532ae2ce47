package lv.auseklis.statusreviews;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.RuleId;

/// The stages of a review in the order of Article III.3. Each begins when the one before it is done. What is to be done
/// is the text `statusreviews.todo.<name>`.
enum Stage {
    TASK_FORCE("AIII.3b", Turn.COUNCIL, "Padome izveidoja darba grupu", "The Council set up the Task Force"),
    FILE("AIII.3c", Turn.STATE, "Valsts nodeva lietu darba grupai", "The State gave the file to the Task Force"),
    MISSION("AIII.3d", Turn.TASK_FORCE, "Darba grupas brauciens", "Mission of the Task Force"),
    REPORT("AIII.3d", Turn.TASK_FORCE, "Darba grupas ziņojums", "Report of the Task Force"),
    COMMENTS("AIII.3e", Turn.STATE, "Valsts atbildēja uz ziņojumu", "The State answered the report"),
    COUNCIL("AIII.3a", Turn.COUNCIL, "Padome pabeidza pārskatīšanu", "The Council finished the review");

    /// Who acts. The name is the text `statusreviews.turn.<name>`.
    enum Turn {
        COUNCIL,
        STATE,
        TASK_FORCE
    }

    private final RuleId rule;
    private final Turn turn;
    private final Bilingual label;

    Stage(String rule, Turn turn, String lv, String en) {
        this.rule = RuleId.of(rule);
        this.turn = turn;
        this.label = new Bilingual(lv, en);
    }

    RuleId rule() {
        return rule;
    }

    Turn turn() {
        return turn;
    }

    Bilingual label() {
        return label;
    }

    /// The word by which pages and programs send the act: `task-force`.
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// What the State or the Council says in it; empty where nothing is to be chosen.
    List<String> results() {
        return switch (this) {
            case COMMENTS -> List.of("COMMENTED", "NONE");
            case COUNCIL -> List.of("MET", "NOT_MET");
            default -> List.of();
        };
    }

    static Optional<Stage> find(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }
}
