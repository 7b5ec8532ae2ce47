package lv.auseklis.contracts;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.commitments.ItemsInStatements;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The contracts won beside the statements, for programs of those who keep the record.
@RestController
class ContractsApi {

    private final Contracts contracts;

    ContractsApi(Contracts contracts) {
        this.contracts = contracts;
    }

    /// @param entry  of the log that recorded the contract
    /// @param amount CHF, as recorded
    /// @param stated what the statements in force say, by year; empty while none names it
    record ContractView(
            long entry,
            UUID notice,
            String reference,
            UUID profile,
            LocalDate day,
            String item,
            BigDecimal amount,
            Contract.State state,
            List<ItemsInStatements.Found> stated) {

        static ContractView of(Contract contract) {
            var won = contract.won();
            return new ContractView(
                    won.entry(),
                    won.notice(),
                    won.reference(),
                    won.profile(),
                    won.day(),
                    won.item(),
                    won.amount(),
                    contract.state(),
                    contract.found());
        }
    }

    @GetMapping("/api/v1/cern/contracts")
    @Operation(
            description =
                    "Contracts that Latvian firms won, the latest first, 50 at once, beside what the statements in"
                            + " force say of their number. `before` = the `entry` of the last one seen.")
    List<ContractView> list(@RequestParam(required = false, defaultValue = "9223372036854775807") long before) {
        SignedIn.holding(Grant.KEEP_OPPORTUNITIES);
        return contracts.list(before, ContractsPage.AT_ONCE).stream()
                .map(ContractView::of)
                .toList();
    }
}
