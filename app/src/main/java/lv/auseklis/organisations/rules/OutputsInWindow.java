package lv.auseklis.organisations.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Since;
import org.jspecify.annotations.Nullable;

/// Outputs inside the window that the Law leaves open: the months of `register.output_window_months` up to the day
/// asked about (P-5). The same date that many months earlier still counts.
final class OutputsInWindow {

    private final LocalDate first;
    private final LocalDate last;
    private final @Nullable List<Output> all;

    private OutputsInWindow(LocalDate first, LocalDate last, @Nullable List<Output> all) {
        this.first = first;
        this.last = last;
        this.all = all;
    }

    static OutputsInWindow inWindow(@Nullable List<Output> all, LawOn law) {
        var months = law.settingNumber("register.output_window_months").intValue();
        var first = law.date().minusMonths(months);
        law.because(
                "Skaita to, kas bijis no {0} līdz {1}.",
                "What counts is from {0} to {1}.", Since.of(first), Since.until(law.date()));
        return new OutputsInWindow(first, law.date(), all);
    }

    Answer has(Output output, Set<OutputKind> kinds) {
        return output.isOneOf(kinds).and(output.liesBetween(first, last));
    }

    /// How many of the kinds there are at least one of; null if the outputs are not known.
    @Nullable
    Between countKinds(Set<OutputKind> kinds) {
        if (all == null) {
            return null;
        }
        var certain = EnumSet.noneOf(OutputKind.class);
        var possible = 0;
        for (var output : all) {
            var counts = has(output, kinds);
            if (counts == Answer.YES && output.kind() != null) {
                certain.add(output.kind());
            } else if (counts == Answer.UNDETERMINED) {
                possible++;
            }
        }
        return Between.of(certain.size(), Math.min(kinds.size(), certain.size() + possible));
    }

    static Finding kindsReach(Set<OutputKind> kinds, @Nullable List<Output> outputs, LawOn law) {
        var found = inWindow(outputs, law).countKinds(kinds);
        return law.atLeast("Zinātniskās produkcijas veidi", "Kinds of scientific output", found, "min_output_kinds");
    }
}
