package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;

/// The State gives its file to the Task Force. Every item of the template is ready, or not needed with a reason; from
/// then on the file does not change.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites("AIII.3c")
class GiveFile {

    private final StageRecording recording;
    private final ReviewDossiers dossiers;

    GiveFile(StageRecording recording, ReviewDossiers dossiers) {
        this.recording = recording;
        this.dossiers = dossiers;
    }

    /// @param typed see [StageRecording#record]
    record Command(UUID review, Map<String, String> typed) {}

    Outcome give(Command command, Actor actor, LocalDate today) {
        var review = recording.held(command.review());
        var lacking = dossiers.lacking(dossiers.of(review), today);
        return recording.record(Stage.FILE, review, command.typed(), lacking, actor, "GiveFile", today);
    }
}
