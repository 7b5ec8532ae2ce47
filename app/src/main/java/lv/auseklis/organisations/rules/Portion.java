package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.LawOn;

/// A part of a whole of people, where it may be unknown of some whether they belong to the one or the
/// other.
///
/// The part makes up at least a share of the whole exactly when the sum over all people of (1 - share) for
/// those of the part and (-share) for the rest of the whole is not negative. Each person adds to the sum
/// alone, so its lowest and its highest possible values are exact bounds and the answer is open only if
/// what is missing can change it.
final class Portion {

    private final BigDecimal share;
    private Between sum = Between.of(0, 0);
    private Between part = Between.of(0, 0);
    private Between whole = Between.of(0, 0);

    Portion(BigDecimal share) {
        this.share = share;
    }

    /// Adds people: how many, whether they belong to the whole, and if so whether to the part.
    void add(Between amount, Answer inWhole, Answer inPart) {
        if (inWhole == Answer.NO || amount.most().signum() == 0) {
            return;
        }
        var partShare = BigDecimal.ONE.subtract(share);
        var low = inPart == Answer.YES
                ? amount.least().multiply(partShare)
                : amount.most().multiply(share).negate();
        var high = inPart == Answer.NO
                ? amount.least().multiply(share).negate()
                : amount.most().multiply(partShare);
        var certain = inWhole == Answer.YES;
        sum = plus(sum, certain ? low : low.min(BigDecimal.ZERO), certain ? high : high.max(BigDecimal.ZERO));
        whole = plus(whole, certain ? amount.least() : BigDecimal.ZERO, amount.most());
        part = plus(
                part,
                certain && inPart == Answer.YES ? amount.least() : BigDecimal.ZERO,
                inPart == Answer.NO ? BigDecimal.ZERO : amount.most());
    }

    private static Between plus(Between one, BigDecimal least, BigDecimal most) {
        return new Between(one.least().add(least), one.most().add(most));
    }

    /// NO where the whole is empty: a share of nobody cannot be shown. It may be empty, and then the sum is
    /// zero, as long as nobody certainly belongs to it.
    Answer reached() {
        var mayBeEmpty = whole.least().signum() == 0;
        if (mayBeEmpty && sum.most().signum() == 0) {
            return Answer.NO;
        }
        var reached = sum.reaches(BigDecimal.ZERO);
        return mayBeEmpty && reached == Answer.YES ? Answer.UNDETERMINED : reached;
    }

    /// Adds the reason: what the part is, what the whole is and how they compare.
    Answer tell(LawOn law, Bilingual ofWhat, Bilingual people) {
        if (whole.most().signum() == 0) {
            law.because("{0}: nav neviena, ko skaitīt.", "{0}: there is nobody to count.", ofWhat);
            return reached();
        }
        show(law, ofWhat, people);
        law.because("Vajadzīgi vismaz {0}\u00a0%.", "At least {0}% needed.", percent(share));
        if (reached() == Answer.UNDETERMINED) {
            law.because(
                    "Daļa ziņu par cilvēkiem nav zināma, un no tām ir atkarīga atbilde.",
                    "Some facts about people are not known, and the answer depends on them.");
        }
        return reached();
    }

    /// Adds the figures without judging them.
    void show(LawOn law, Bilingual ofWhat, Bilingual people) {
        if (part.isKnown() && whole.isKnown() && whole.most().signum() > 0) {
            var ratio = part.least().divide(whole.least(), 4, RoundingMode.DOWN);
            law.because(
                    "{0}: {1}; {2}: {3} (daļa – {4}\u00a0%).",
                    "{0}: {1}; {2}: {3} (a share of {4}%).",
                    ofWhat,
                    part.least(),
                    people,
                    whole.least(),
                    percent(ratio));
        } else {
            law.because("{0}: {1}; {2}: {3}.", "{0}: {1}; {2}: {3}.", ofWhat, part, people, whole);
        }
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }
}
