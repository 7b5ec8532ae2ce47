package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.PostCosts;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.ExpectedCommitments;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.springframework.stereotype.Component;

/// What open vacancies may add to the commitments of a year: nothing at least, at most what one post of each notice
/// costs from the day after its deadline to the end of the year. Where that cost is not recorded they add nothing, and
/// it is said so. A notice belongs to the year of its deadline.
@Component
class ExpectedFromVacancies implements ExpectedCommitments {

    private static final Map<NoticeKind, PostCosts.Post> POSTS = Map.of(
            NoticeKind.VACANCY, PostCosts.Post.STAFF,
            NoticeKind.FELLOWSHIP, PostCosts.Post.FELLOW,
            NoticeKind.STUDENT_PROGRAMME, PostCosts.Post.STUDENT);

    private final JdbcNotices notices;
    private final PostCosts costs;

    ExpectedFromVacancies(JdbcNotices notices, PostCosts costs) {
        this.notices = notices;
        this.costs = costs;
    }

    @Override
    public List<Expected> of(Agreement agreement, int year, LocalDate on, Instant before) {
        if (!agreement.state().equals(Agreement.LATVIA)) {
            return List.of();
        }
        var open = notices.deadlines(POSTS.keySet(), year, on, before);
        if (open.isEmpty()) {
            return List.of();
        }
        var known = costs.of(agreement, year, before);
        return open.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one ->
                        expected(one.getKey(), one.getValue(), Optional.ofNullable(known.get(POSTS.get(one.getKey())))))
                .toList();
    }

    private static Expected expected(NoticeKind kind, List<LocalDate> deadlines, Optional<PostCosts.Cost> cost) {
        var high = cost.map(PostCosts.Cost::value)
                .map(value -> deadlines.stream()
                        .map(deadline -> rest(value, deadline))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO);
        var notices = OpportunitiesPages.NOTICES.in(Language.EN);
        var source =
                cost.map(found -> notices + "; " + found.provenance().source()).orElse(notices);
        return new Expected(
                Category.Part.PERSONNEL, BigDecimal.ZERO, high, what(kind, deadlines.size(), cost.isPresent()), source);
    }

    /// The part of a yearly cost from the day after the deadline to the end of its year.
    private static BigDecimal rest(BigDecimal yearly, LocalDate deadline) {
        var last = LocalDate.of(deadline.getYear(), 12, 31);
        var days = ChronoUnit.DAYS.between(deadline, last);
        return yearly.multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(deadline.lengthOfYear()), 2, RoundingMode.HALF_UP);
    }

    private static Bilingual what(NoticeKind kind, int open, boolean known) {
        var named = switch (kind) {
            case VACANCY -> new Bilingual("Atvērtas vakances", "Open vacancies");
            case FELLOWSHIP -> new Bilingual("Atvērti viesdarbinieku konkursi", "Open calls for fellows");
            default -> new Bilingual("Atvērtas studentu programmas", "Open student programmes");
        };
        return new Bilingual(
                named.lv() + ": " + open
                        + (known ? ", katrā viena vieta" : ", bet cik maksā viena vieta, nav reģistrēts"),
                named.en() + ": " + open + (known ? ", one post each" : ", but what one post costs is not recorded"));
    }
}
