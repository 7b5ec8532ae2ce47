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

/// Records that the Task Force came to check the facts, once it had the file.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3d")
class RecordMission {

    private final StageRecording recording;

    RecordMission(StageRecording recording) {
        this.recording = recording;
    }

    /// @param typed see [StageRecording#record]
    record Command(UUID review, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var review = recording.held(command.review());
        return recording.record(Stage.MISSION, review, command.typed(), List.of(), actor, "RecordMission", today);
    }
}
