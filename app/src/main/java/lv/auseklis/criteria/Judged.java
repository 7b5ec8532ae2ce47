package lv.auseklis.criteria;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Parameter;
import lv.auseklis.law.RuleId;
import lv.auseklis.pages.Written;
import org.jspecify.annotations.Nullable;

/// A criterion answered for an institution on a day.
///
/// @param fall since when it has not been met; null where it is met or cannot be determined
public record Judged(Inquiry.Answered answered, @Nullable Fall fall) {

    public RuleId rule() {
        return answered.rule().id();
    }

    public Answer answer() {
        return answered.finding().answer();
    }

    /// The same with the day of the fall in front of the evidence.
    Inquiry.Answered shown() {
        if (fall == null) {
            return answered;
        }
        var evidence = Stream.concat(Stream.of(fall.sentence()), answered.evidence().stream());
        return new Inquiry.Answered(answered.rule(), answered.finding(), evidence.toList());
    }

    /// Why it is not met, with the numbers of the day of the fall and what that rests on.
    public Bilingual why() {
        var told = fall == null ? answered : fall.then();
        var first = fall == null ? Stream.<Bilingual>empty() : Stream.of(fall.sentence());
        var sentences = Stream.of(
                        first,
                        told.finding().reasons().stream(),
                        told.finding().parameters().stream().flatMap(Judged::since),
                        told.evidence().stream())
                .flatMap(all -> all)
                .toList();
        return new Bilingual(
                sentences.stream().map(Bilingual::lv).collect(Collectors.joining(" ")),
                sentences.stream().map(Bilingual::en).collect(Collectors.joining(" ")));
    }

    /// Since when a number of the law holds that the answer rests on.
    private static Stream<Bilingual> since(Parameter parameter) {
        var from = parameter.from();
        return from == null
                ? Stream.empty()
                : Stream.of(new Bilingual(
                        "Prasība " + Written.number(Language.LV, parameter.value()) + " ir spēkā no "
                                + Written.since(from) + ".",
                        "The required " + Written.number(Language.EN, parameter.value()) + " has held since "
                                + Written.when(Language.EN, from) + "."));
    }
}
