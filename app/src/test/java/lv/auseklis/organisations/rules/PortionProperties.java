package lv.auseklis.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortionProperties {

    record Member(Answer inWhole, Answer inPart) {}

    @Property
    void theAnswerIsOpenExactlyWhenWhatIsMissingCanChangeIt(@ForAll("people") List<Member> people) {
        for (var share : List.of(new BigDecimal("0.1"), new BigDecimal("0.5"))) {
            var portion = new Portion(share);
            people.forEach(person -> portion.add(Between.of(1, 1), person.inWhole(), person.inPart()));
            assertThat(portion.reached()).isEqualTo(byTryingAll(people, share));
        }
    }

    @Provide
    Arbitrary<List<Member>> people() {
        var answer = Arbitraries.of(Answer.YES, Answer.NO, Answer.UNDETERMINED);
        return Combinators.combine(answer, answer).as(Member::new).list().ofMaxSize(5);
    }

    private static Answer byTryingAll(List<Member> people, BigDecimal share) {
        var answers = completed(people, 0)
                .map(all -> {
                    var whole = all.stream()
                            .filter(one -> one.inWhole() == Answer.YES)
                            .toList();
                    var part = whole.stream()
                            .filter(one -> one.inPart() == Answer.YES)
                            .count();
                    return !whole.isEmpty()
                            && BigDecimal.valueOf(part).compareTo(share.multiply(BigDecimal.valueOf(whole.size())))
                                    >= 0;
                })
                .distinct()
                .toList();
        return answers.size() > 1 ? Answer.UNDETERMINED : Answer.of(answers.getFirst());
    }

    private static Stream<List<Member>> completed(List<Member> people, int at) {
        return at == people.size()
                ? Stream.of(people)
                : known(people.get(at).inWhole())
                        .flatMap(inWhole -> known(people.get(at).inPart()).map(inPart -> new Member(inWhole, inPart)))
                        .flatMap(member -> completed(with(people, at, member), at + 1));
    }

    private static Stream<Answer> known(Answer answer) {
        return answer == Answer.UNDETERMINED ? Stream.of(Answer.YES, Answer.NO) : Stream.of(answer);
    }

    private static List<Member> with(List<Member> people, int at, Member member) {
        return IntStream.range(0, people.size())
                .mapToObj(index -> index == at ? member : people.get(index))
                .toList();
    }
}
