package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.auseklis.cern.Agreement;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.ExpectedCommitments;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import org.springframework.stereotype.Component;

/// What the tenders in which Latvian firms take part may add to the commitments of a year: nothing at least, the upper
/// end of their cost ranges at most. They are told together, for who takes part in what is not public. The year is that
/// of the Finance Committee, else of the tender, else of the deadline.
@Component
class ExpectedFromTenders implements ExpectedCommitments {

    private final JdbcPursuits pursuits;

    ExpectedFromTenders(JdbcPursuits pursuits) {
        this.pursuits = pursuits;
    }

    @Override
    public List<Expected> of(Agreement agreement, int year, LocalDate on, Instant before) {
        if (!agreement.state().equals(Agreement.LATVIA)) {
            return List.of();
        }
        var pending = pursuits.listPending(year, on, before);
        if (pending.isEmpty()) {
            return List.of();
        }
        var high = pending.stream().map(ExpectedFromTenders::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        var what = new Bilingual(
                "Konkursi, kuros piedalās Latvijas uzņēmumi: " + pending.size(),
                "Tenders in which Latvian firms take part: " + pending.size());
        return List.of(new Expected(
                Category.Part.PURCHASING, BigDecimal.ZERO, high, what, OpportunitiesPages.NOTICES.in(Language.EN)));
    }

    /// Of the largest range, which has no upper end, its lower one.
    private static BigDecimal most(CostRange range) {
        return range.upTo() == null ? range.above() : range.upTo();
    }
}
