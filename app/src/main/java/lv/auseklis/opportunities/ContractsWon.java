package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.pages.Address;
import org.springframework.stereotype.Component;

/// The contracts that the liaison officer recorded as won, for the parts above. Who won what is not public.
@Component
public class ContractsWon {

    private final JdbcPursuits pursuits;

    ContractsWon(JdbcPursuits pursuits) {
        this.pursuits = pursuits;
    }

    /// @param entry  of the log that recorded it
    /// @param day    of the contract
    /// @param item   the number by which statements of CERN name it
    /// @param amount Swiss francs, as recorded
    public record Won(
            long entry,
            UUID notice,
            String reference,
            String title,
            UUID profile,
            LocalDate day,
            String item,
            BigDecimal amount) {

        public Address page() {
            return OpportunitiesPages.address(notice);
        }
    }

    /// The latest first.
    ///
    /// @param before entries of the log before this one
    public List<Won> list(long before, int most) {
        return pursuits.listWon(before, most);
    }
}
