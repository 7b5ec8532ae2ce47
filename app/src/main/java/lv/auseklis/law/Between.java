package lv.auseklis.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// An amount of which only the bounds are known, both included: what is certain, and what is possible where facts are
/// missing. An amount that is known has equal bounds.
public record Between(BigDecimal least, BigDecimal most) {

    public Between {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
    }

    public static Between of(long least, long most) {
        return new Between(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /// How many pass a test: those that certainly do, and those of which it is not known.
    public static <T> Between count(List<T> all, Function<T, Answer> test) {
        long certain = 0;
        long possible = 0;
        for (var one : all) {
            var answer = test.apply(one);
            certain += answer == Answer.YES ? 1 : 0;
            possible += answer == Answer.NO ? 0 : 1;
        }
        return of(certain, possible);
    }

    public boolean isKnown() {
        return least.compareTo(most) == 0;
    }

    /// Whether it is at least `needed`; UNDETERMINED only if what is missing can change that.
    public Answer reaches(BigDecimal needed) {
        if (least.compareTo(needed) >= 0) {
            return Answer.YES;
        }
        return most.compareTo(needed) < 0 ? Answer.NO : Answer.UNDETERMINED;
    }

    @Override
    public String toString() {
        return isKnown() ? least.toPlainString() : least.toPlainString() + "–" + most.toPlainString();
    }
}
