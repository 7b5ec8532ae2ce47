package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;

/// Records that the Council had the report, after the State could comment on it, and whether the State still meets the
/// criteria and its duties. The next review is counted from this day.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AIII.3a", "AIII.3e"})
class RecordCouncilReview {

    private static final RuleId BEFORE = RuleId.of("AIII.3e");

    private final StageRecording recording;
    private final Rules rules;

    RecordCouncilReview(StageRecording recording, Rules rules) {
        this.recording = recording;
        this.rules = rules;
    }

    /// @param typed see [StageRecording#record]
    record Command(UUID review, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var review = recording.held(command.review());
        return recording.record(
                Stage.COUNCIL,
                review,
                command.typed(),
                tooEarly(review, command, today),
                actor,
                "RecordCouncilReview",
                today);
    }

    private List<Bilingual> tooEarly(Review review, Command command, LocalDate today) {
        var answer = review.find(Stage.COMMENTS);
        var known = new HashMap<String, @Nullable Object>();
        known.put("answered", answer.isPresent());
        known.put("answeredOn", answer.map(Review.Recorded::day).orElse(null));
        known.put(
                "toCouncil",
                Day.find(command.typed().getOrDefault("day", "").strip()).orElse(null));
        var finding = rules.judge(BEFORE, known, today);
        return finding.is(Answer.NO) ? finding.reasons() : List.of();
    }
}
