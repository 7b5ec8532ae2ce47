package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// Records that the Council set up the Task Force: the first stage of a review.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3b")
class RecordTaskForce {

    private final StageRecording recording;

    RecordTaskForce(StageRecording recording) {
        this.recording = recording;
    }

    /// @param typed see [StageRecording#record]
    record Command(UUID review, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var review = recording.held(command.review());
        return recording.record(Stage.TASK_FORCE, review, command.typed(), List.of(), actor, "RecordTaskForce", today);
    }
}
