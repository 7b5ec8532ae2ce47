package lv.auseklis.cern;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import lv.auseklis.law.Terms;
import org.springframework.stereotype.Component;

/// With which numbers the rules are asked about a State, for the parts above: those of its own agreement, else those of
/// the catalogue, which are Latvia's.
@Component
public class AgreementTerms {

    private final JdbcAgreements agreements;

    AgreementTerms(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    /// @param before what was recorded before this moment counts
    public Terms of(Agreement agreement, Instant before) {
        return agreement.isLatvia() ? Terms.NONE : of(agreements.listTerms(agreement.id(), before));
    }

    /// Of each kind the latest.
    static Terms of(List<AgreementTerm> recorded) {
        var numbers = new HashMap<String, BigDecimal>();
        recorded.forEach(term -> numbers.put(term.kind().parameter(), term.value()));
        return new Terms(numbers);
    }
}
