package lv.auseklis.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.StateOnDay;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.RuleId;
import lv.auseklis.law.Rules;
import org.springframework.stereotype.Component;

/// Answers whether a State may be present, speak or vote in a meeting on a day: first what the State is, then what
/// Article II.2 gives it in that body.
@Component
@Cites({"AII.2a", "AII.2b", "AII.2d", "C11"})
class Participation {

    static final List<String> RIGHTS = List.of("ATTEND", "SPEAK", "VOTE");

    private static final RuleId MEMBERSHIP = RuleId.of("C11");

    private final StateOnDay states;
    private final Rules rules;

    Participation(StateOnDay states, Rules rules) {
        this.states = states;
        this.rules = rules;
    }

    /// @param right    one of [#RIGHTS]
    /// @param reasons  in words, where no rule decides
    /// @param findings the rules asked, with their articles
    record Ruled(String right, Answer answer, List<Bilingual> reasons, List<Inquiry.Answered> findings) {

        /// Every reason with its article.
        List<Bilingual> sentences() {
            var sentences = new ArrayList<>(reasons);
            for (var answered : findings) {
                var article = answered.rule().shortArticle();
                answered.finding()
                        .reasons()
                        .forEach(reason -> sentences.add(new Bilingual(
                                reason.lv() + " (" + article.lv() + ")", reason.en() + " (" + article.en() + ")")));
            }
            return sentences;
        }
    }

    /// The answer for each right.
    ///
    /// @param sitting empty where it is not known
    List<Ruled> ask(Agreement agreement, Body body, Optional<Sitting> sitting, LocalDate on, Instant before) {
        var state = states.of(agreement, on, before);
        return RIGHTS.stream()
                .map(right -> ask(state, body, sitting, right, on))
                .toList();
    }

    private Ruled ask(StateOnDay.Found state, Body body, Optional<Sitting> sitting, String right, LocalDate on) {
        if (state.member()) {
            return member(body, right, on);
        }
        if (!state.associate()) {
            return new Ruled(
                    right,
                    Answer.NO,
                    List.of(
                            new Bilingual(
                                    "Tajā dienā asociētās dalībvalsts statusa nav, tāpēc Līguma tiesību nav.",
                                    "There is no status of Associate Member State on that day, and so no right of the Agreement.")),
                    List.of(state.status()));
        }
        var rule = switch (body) {
            case COUNCIL -> "AII.2a";
            case FINANCE_COMMITTEE -> "AII.2b";
            case SCIENTIFIC_POLICY_COMMITTEE -> "AII.2d";
            case OTHER -> "";
        };
        if (rule.isEmpty()) {
            return open(
                    right,
                    new Bilingual(
                            "Par šo sanāksmi Līgums nesaka neko.", "Of this meeting the Agreement says nothing."));
        }
        var typed = new HashMap<>(Map.of("right", right));
        sitting.ifPresent(known -> {
            typed.put("closed", String.valueOf(known == Sitting.CLOSED));
            typed.put("ordinary", String.valueOf(known == Sitting.ORDINARY));
        });
        var id = RuleId.of(rule);
        var answered = rules.ask(id, rules.facts(List.of(id), typed), on);
        return new Ruled(right, answered.finding().answer(), List.of(), List.of(answered));
    }

    /// A full Member votes in the Council; everything else is in CERN's own texts, not in the Agreement.
    private Ruled member(Body body, String right, LocalDate on) {
        return body == Body.COUNCIL && right.equals("VOTE")
                ? new Ruled(right, Answer.YES, List.of(), List.of(membership(true, on)))
                : open(
                        right,
                        new Bilingual(
                                "Dalībvalsts tiesības nosaka CERN Konvencija, kuras šeit nav.",
                                "The rights of a Member State stand in the Convention of CERN, which is not kept here."));
    }

    private static Ruled open(String right, Bilingual reason) {
        return new Ruled(right, Answer.UNDETERMINED, List.of(reason), List.of());
    }

    /// What full membership brings, or its absence leaves: four reasons in one order.
    Inquiry.Answered membership(boolean member, LocalDate on) {
        return rules.ask(MEMBERSHIP, Map.of("member", member), on);
    }
}
