package lv.auseklis.organisations.rules;

import java.util.List;
import java.util.function.Function;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import org.jspecify.annotations.Nullable;

/// Counts people by heads: those who certainly answer to a test, and those who may.
final class People {

    private People() {}

    /// Null if the list of people is not known.
    static @Nullable Between count(@Nullable List<Worker> workers, Function<Worker, Answer> test) {
        if (workers == null) {
            return null;
        }
        long certain = 0;
        long possible = 0;
        for (var worker : workers) {
            var answer = test.apply(worker);
            certain += answer == Answer.YES ? worker.people() : 0;
            possible += answer == Answer.NO ? 0 : worker.people();
        }
        return Between.of(certain, possible);
    }
}
