package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What one post at CERN costs in a year, as recorded with its source, for the parts above.
@Component
public class PostCosts {

    private static final Comparator<Cost> LATER =
            Comparator.comparingInt(Cost::year).thenComparing(Cost::entry);

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

        private static Optional<Post> of(FigureKind kind) {
            return Arrays.stream(values()).filter(post -> post.kind == kind).findFirst();
        }
    }

    /// @param year  of which it is recorded
    /// @param value CHF a year
    /// @param entry of the log
    public record Cost(int year, BigDecimal value, Provenance provenance, long entry) {}

    /// Of each kind that of the year, else of the last one before it; those of which none is recorded are left out.
    ///
    /// @param before what was recorded before this moment counts
    public Map<Post, Cost> of(Agreement agreement, int year, Instant before) {
        var costs = new EnumMap<Post, Cost>(Post.class);
        for (var figure : agreements.listFigures(agreement.id(), before)) {
            var value = figure.value();
            if (figure.stands() && value != null && figure.year() <= year) {
                Post.of(figure.kind())
                        .ifPresent(post -> costs.merge(
                                post,
                                new Cost(figure.year(), value, figure.provenance(), figure.entry()),
                                PostCosts::later));
            }
        }
        return costs;
    }

    private static Cost later(Cost one, Cost other) {
        return LATER.compare(one, other) > 0 ? one : other;
    }
}
