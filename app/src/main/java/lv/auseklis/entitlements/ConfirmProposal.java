package lv.auseklis.entitlements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.cern.Agreement;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Another keeper confirms that entitlements were suspended, or a suspension lifted; from then on it holds.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AX8", "AX9", "AX10"})
class ConfirmProposal {

    private final SuspensionBook book;

    ConfirmProposal(SuspensionBook book) {
        this.book = book;
    }

    /// @param typed `proposal` (its entry of the log)
    record Command(Agreement agreement, Map<String, String> typed) {}

    Outcome confirm(Command command, Actor actor, LocalDate today) {
        var all = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of());
        var proposal = all.stream()
                .filter(one -> String.valueOf(one.entry()).equals(typed.text("proposal")))
                .filter(one -> !one.holds())
                .findFirst()
                .orElse(null);
        if (proposal == null) {
            typed.against(
                    "Tāda priekšlikuma nav, vai tas jau ir apstiprināts.",
                    "There is no such proposal, or it was confirmed already.");
        } else if (proposal.account().equals(actor.account())) {
            typed.against(
                    "Priekšlikumu apstiprina cits cilvēks, nevis tas, kas to iesniedza.",
                    "The proposal is confirmed by somebody else than the one who made it.");
        } else if (isLiftedMeanwhile(all, proposal)) {
            typed.against("Apturēšana jau ir atcelta.", "The suspension was lifted already.");
        }
        if (proposal == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = Map.of("proposal", String.valueOf(proposal.entry()));
        var entry = book.append(command.agreement(), "ConfirmProposal", texts, actor);
        book.confirm(proposal, entry);
        return new Outcome.Done(entry);
    }

    private static boolean isLiftedMeanwhile(List<Suspension> all, Suspension proposal) {
        return all.stream()
                .filter(one -> proposal.lifts() != null && one.entry() == proposal.lifts())
                .anyMatch(one -> SuspensionBook.liftOf(all, one).isPresent());
    }
}
