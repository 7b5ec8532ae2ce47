package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What one post at CERN costs in a year, as recorded with its source, for the parts above.
@Component
public class PostCosts {

    private final JdbcAgreements agreements;

    PostCosts(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    public enum Post {
        STAFF(FigureKind.STAFF_COST),
        FELLOW(FigureKind.FELLOW_COST),
        STUDENT(FigureKind.STUDENT_COST);

        private final FigureKind kind;

        Post(FigureKind kind) {
            this.kind = kind;
        }
    }

    /// @param year  of which it is recorded
    /// @param value CHF a year
    /// @param entry of the log
    public record Cost(int year, BigDecimal value, Provenance provenance, long entry) {}

    /// Of the year, else of the last one before it; empty where none is recorded.
    ///
    /// @param before what was recorded before this moment counts
    public Optional<Cost> find(Agreement agreement, Post post, int year, Instant before) {
        return agreements.listFigures(agreement.id(), before).stream()
                .filter(figure -> figure.kind() == post.kind && figure.stands() && figure.year() <= year)
                .max(Comparator.comparingInt(Figure::year).thenComparing(Figure::entry))
                .flatMap(figure -> Optional.ofNullable(figure.value())
                        .map(value -> new Cost(figure.year(), value, figure.provenance(), figure.entry())));
    }
}
