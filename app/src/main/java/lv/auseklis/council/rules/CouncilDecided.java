package lv.auseklis.council.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// A matter is decided: at least two thirds of the Council voted and more than half of those present voted for it. Who
/// abstains is present and voted, but not for; who votes from afar is present (P-18).
///
/// The catalogue writes two thirds with four decimals, 0.6667, which is a little more. So a quotient is compared as it
/// reads with as many decimals as the parameter has: 14 of 21 reads 0.6667 and is enough, 14 of 22 reads 0.6364 and is
/// not. No fraction below two thirds reads so unless the Council had thousands of seats.
@Cites("L15(3)")
class CouncilDecided implements Rule<CouncilDecided.Facts> {

    record Facts(
            @Says(lv = "Aizpildītās vietas", en = "Filled seats") @Nullable
            Integer filledSeats,

            @Says(lv = "Klātesošie, arī attālināti", en = "Present, also from afar") @Nullable
            Integer present,

            @Says(lv = "Balsojuši, arī atturējušies", en = "Voted, also those abstaining") @Nullable
            Integer voted,

            @Says(lv = "Balsojuši par", en = "Voted for") @Nullable
            Integer votedFor) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        law.settings().show("council.abstention");
        law.settings().show("council.remote_vote");
        if (isMore(facts.votedFor(), facts.voted())
                || isMore(facts.voted(), facts.present())
                || isMore(facts.present(), facts.filledSeats())) {
            return law.undetermined(
                    "Skaitļi nesader: par ≤ balsojuši ≤ klātesošie ≤ aizpildītās vietas.",
                    "The numbers do not fit: for ≤ voted ≤ present ≤ filled seats.");
        }
        return law.finding(quorum(facts, law).and(majority(facts, law)));
    }

    private static Answer quorum(Facts facts, LawOn law) {
        var needed = needed(facts.filledSeats(), law);
        if (needed == null) {
            return law.unknown("aizpildītās vietas", "filled seats").answer();
        }
        law.result("quorum", "vajadzīgie balsotāji", "voters needed", needed, "persons");
        if (facts.voted() == null) {
            return law.unknown("cik balsojuši", "how many voted").answer();
        }
        law.because("Balsojuši: {0}; vajadzīgs vismaz {1}.", "Voted: {0}; at least {1} needed.", facts.voted(), needed);
        return Answer.of(facts.voted() >= needed);
    }

    private static @Nullable Integer needed(@Nullable Integer filled, LawOn law) {
        var ofAllSeats = law.number("quorum_members_of_22").intValue();
        if (!"filled".equals(law.setting("council.composition_basis"))) {
            return ofAllSeats;
        }
        law.because(
                "Skaita aizpildītās vietas; pilnā sastāvā vajadzētu {0}.",
                "Filled seats count; of all seats {0} would be needed.", ofAllSeats);
        return filled == null ? null : leastReading(law.number("quorum_share"), filled);
    }

    /// The least number of members whose share of the seats reads at least as the parameter.
    private static int leastReading(BigDecimal share, int seats) {
        var needed = share.multiply(BigDecimal.valueOf(seats))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return needed > 0 && reads(needed - 1, seats, share.scale()).compareTo(share) >= 0 ? needed - 1 : needed;
    }

    private static BigDecimal reads(int members, int seats, int decimals) {
        return BigDecimal.valueOf(members).divide(BigDecimal.valueOf(seats), decimals, RoundingMode.HALF_UP);
    }

    private static Answer majority(Facts facts, LawOn law) {
        var share = law.number("majority_share");
        if (facts.present() == null || facts.votedFor() == null) {
            return law.unknown("cik ir klāt un balsojuši par", "how many are present and voted for")
                    .answer();
        }
        var half = share.multiply(BigDecimal.valueOf(facts.present()));
        law.because(
                "Par: {0}, klātesošie: {1}; vajadzīgs vairāk nekā {2}.",
                "For: {0}, present: {1}; more than {2} needed.", facts.votedFor(), facts.present(), half);
        return Answer.of(BigDecimal.valueOf(facts.votedFor()).compareTo(half) > 0);
    }

    private static boolean isMore(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && one > other;
    }
}
