package lv.auseklis.opportunities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a notice of CERN offers. The title is the text `opportunities.kind.<name>`.
///
/// Source: what CERN publishes (market surveys, invitations to tender, price enquiries, vacancies, programmes), C7 to
/// C9.
public enum NoticeKind {
    MARKET_SURVEY(NoticeTopic.PURCHASING),
    INVITATION_TO_TENDER(NoticeTopic.PURCHASING),
    PRICE_ENQUIRY(NoticeTopic.PURCHASING),
    VACANCY(NoticeTopic.JOBS),
    FELLOWSHIP(NoticeTopic.JOBS),
    STUDENT_PROGRAMME(NoticeTopic.STUDIES),
    SCHOOL(NoticeTopic.STUDIES),
    PROJECT(NoticeTopic.PROJECTS);

    private final NoticeTopic topic;

    NoticeKind(NoticeTopic topic) {
        this.topic = topic;
    }

    public NoticeTopic topic() {
        return topic;
    }

    /// Whether it is shown to approved firms and the liaison officer only: price enquiries are not advertised publicly.
    public boolean isRestricted() {
        return this == PRICE_ENQUIRY;
    }

    /// Reads `INVITATION_TO_TENDER`, `invitation to tender`, `IT`, `MS`, `PE`.
    static Optional<NoticeKind> find(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return switch (name) {
            case "IT" -> Optional.of(INVITATION_TO_TENDER);
            case "MS" -> Optional.of(MARKET_SURVEY);
            case "PE" -> Optional.of(PRICE_ENQUIRY);
            default ->
                Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
        };
    }
}
