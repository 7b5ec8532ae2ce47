package lv.auseklis.entitlements.rules;

import java.time.LocalDate;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Once notice of termination was given or agreed, a new commitment may not run past the last day of the status (N-18).
@Cites("AX13")
class CommitmentEndsWithStatus implements Rule<CommitmentEndsWithStatus.Facts> {

    record Facts(
            @Says(
                    lv = "Statusa pēdējā diena, ja tā zināma",
                    en = "Last day of the status, if an end is in sight",
                    optional = true)
            @Nullable
            LocalDate statusTo,

            @Says(lv = "Līdz kurai dienai saistības ilgs", en = "Until when the commitment will run", optional = true)
            @Nullable
            LocalDate runsTo) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var to = facts.statusTo();
        if (to == null) {
            return law.yes("Par statusa izbeigšanu nav paziņots.", "No notice of termination was given.");
        }
        var runs = facts.runsTo();
        if (runs == null) {
            return law.unknown("līdz kurai dienai saistības ilgs", "until when the commitment will run");
        }
        return runs.isAfter(to)
                ? law.no(
                        "Saistības ilgtu līdz {0}, bet statuss beidzas {1}.",
                        "The commitment would run to {0}, but the status ends on {1}.", runs, to)
                : law.yes(
                        "Saistības beidzas {0}, ne vēlāk par statusu ({1}).",
                        "The commitment ends on {0}, not later than the status ({1}).", runs, to);
    }
}
