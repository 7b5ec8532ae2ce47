package lv.auseklis.statusreviews;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.cern.Agreement;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.stereotype.Component;

/// The acts about reviews by the words that pages and programs send.
@Component
class ReviewActs {

    private final ReviewBook book;
    private final OpenReview open;
    private final RecordTaskForce taskForce;
    private final GiveFile file;
    private final RecordMission mission;
    private final RecordReport report;
    private final AnswerReport comments;
    private final RecordCouncilReview council;
    private final StrikeStage strike;

    ReviewActs(
            ReviewBook book,
            OpenReview open,
            RecordTaskForce taskForce,
            GiveFile file,
            RecordMission mission,
            RecordReport report,
            AnswerReport comments,
            RecordCouncilReview council,
            StrikeStage strike) {
        this.book = book;
        this.open = open;
        this.taskForce = taskForce;
        this.file = file;
        this.mission = mission;
        this.report = report;
        this.comments = comments;
        this.council = council;
        this.strike = strike;
    }

    /// @param typed with `review`, its id, for every act but `open`
    Outcome act(String act, Agreement about, Map<String, String> typed, Actor actor, LocalDate today) {
        if (act.equals("open")) {
            return open.open(new OpenReview.Command(about, typed), actor, today);
        }
        var review = Sent.id(typed.getOrDefault("review", "")).orElseThrow(ReviewBook::missing);
        if (!book.isOf(about, review)) {
            throw ReviewBook.missing();
        }
        if (act.equals("strike")) {
            return strike.strike(new StrikeStage.Command(review, typed), actor, today);
        }
        return switch (Stage.find(act).orElseThrow(Problem::unknownAct)) {
            case TASK_FORCE -> taskForce.record(new RecordTaskForce.Command(review, typed), actor, today);
            case FILE -> file.give(new GiveFile.Command(review, typed), actor, today);
            case MISSION -> mission.record(new RecordMission.Command(review, typed), actor, today);
            case REPORT -> report.record(new RecordReport.Command(review, typed), actor, today);
            case COMMENTS -> comments.record(new AnswerReport.Command(review, typed), actor, today);
            case COUNCIL -> council.record(new RecordCouncilReview.Command(review, typed), actor, today);
        };
    }
}
