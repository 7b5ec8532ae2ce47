package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.AgreementTerms;
import lv.auseklis.cern.Dues;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import lv.auseklis.law.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Compares the commitments of each year with the contribution payable for it, about a day as known at a moment.
/// ‘In principle’: it warns and blocks nothing.
@Component
@Cites({"AII.5a", "AX1", "AX2", "AX7"})
public class Ceiling {

    private static final RuleId WITHIN = RuleId.of("AX1");

    private final Dues dues;
    private final CountedCommitments counted;
    private final Rules rules;
    private final AgreementTerms terms;
    private final List<ExpectedCommitments> expected;

    /// @param expected from the parts above that know open tenders and vacancies
    Ceiling(
            Dues dues,
            CountedCommitments counted,
            Rules rules,
            AgreementTerms terms,
            List<ExpectedCommitments> expected) {
        this.dues = dues;
        this.counted = counted;
        this.rules = rules;
        this.terms = terms;
        this.expected = expected;
    }

    /// Every year for which something is payable, the oldest first.
    public List<YearUse> of(Agreement agreement, LocalDate on, Instant before) {
        var held = counted.held(agreement, on, before);
        var own = terms.of(agreement, before);
        return dues.of(agreement, on, before).stream()
                .map(payable -> use(payable, held.get(payable.year()), on, own))
                .map(use -> use.year() == on.getYear() ? use.with(forecast(use, agreement, on, before, own)) : use)
                .toList();
    }

    /// Of the year that has not ended on the day. Without a statement nothing is known of what counts already.
    private @Nullable Forecast forecast(YearUse use, Agreement agreement, LocalDate on, Instant before, Terms own) {
        if (use.statement() == null) {
            return null;
        }
        var more = expected.stream()
                .flatMap(source -> source.of(agreement, use.year(), on, before).stream())
                .toList();
        var forecast = new Forecast(use.sum(), use.payable(), more, false);
        var end = LocalDate.of(use.year(), 12, 31);
        return forecast.withUnderuse(within(forecast.high(), use.payable(), end, end, own)
                .finding()
                .result("underuse")
                .isPresent());
    }

    private YearUse use(Dues.Payable payable, CountedCommitments.@Nullable Held held, LocalDate on, Terms own) {
        return held == null ? unknown(payable) : compared(payable, held.statement(), held.counted(), on, own);
    }

    /// Of a year of which nothing is known.
    static YearUse unknown(Dues.Payable payable) {
        return new YearUse(payable.year(), payable.due(), payable.estimate(), Map.of(), null, null, "", false, null);
    }

    /// What is counted of a year against what is payable for it.
    YearUse compared(
            Dues.Payable payable,
            @Nullable Statement statement,
            Map<Category, BigDecimal> counted,
            LocalDate on,
            Terms own) {
        var sum = counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var answered = within(sum, payable.due(), LocalDate.of(payable.year(), 12, 31), on, own);
        return new YearUse(
                payable.year(),
                payable.due(),
                payable.estimate(),
                counted,
                statement,
                answered,
                answered.finding().result("level").orElse(""),
                answered.finding().result("underuse").isPresent(),
                null);
    }

    private Inquiry.Answered within(
            BigDecimal commitments, @Nullable BigDecimal contribution, LocalDate dayOfYear, LocalDate on, Terms own) {
        var known = new HashMap<String, @Nullable Object>();
        known.put("commitments", commitments);
        known.put("contribution", contribution);
        known.put("dayOfYear", dayOfYear);
        return rules.ask(WITHIN, known, on, own);
    }
}
