package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.organisations.OrganisationId;

/// An institute that is a derived public person records a decision of its scientific council: on the budget, on
/// institutions and companies, on joining others. It founds no other scientific institute.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L21.2(2)", "L21.2(3)", "L21.2(4)", "L21.5(2)", "L21.5(3)", "L21.5(4)"})
class RecordDecision {

    static final List<String> KINDS = List.of(
            "BUDGET",
            "FOUND_INSTITUTION",
            "CHANGE_INSTITUTION",
            "CLOSE_INSTITUTION",
            "FOUND_COMPANY",
            "CHANGE_COMPANY",
            "CLOSE_COMPANY",
            "JOIN",
            "FOUND_INSTITUTE");

    private static final Bilingual ARTICLE =
            new Bilingual("(21.² panta trešā daļa, 21.⁵ panta trešā daļa)", "(Sections 21.2(3) and 21.5(3))");

    private final GovernanceBook book;
    private final Questions questions;

    RecordDecision(GovernanceBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var asked = questions.decision(held.form(), command.typed(), today);
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .answers(asked)
                .needsDay("day", new Bilingual("Lēmuma diena", "Day of the decision"))
                .needs("decisionNumber", new Bilingual("Lēmuma numurs", "Number of the decision"), ARTICLE)
                .needs("about", new Bilingual("Par ko lemts", "What it is about"), ARTICLE);
        if (!held.isDerivedPublicPerson()) {
            typed.against(
                    "Šādus lēmumus reģistrē tikai atvasināta publiska persona (21.² un 21.⁵ pants).",
                    "Only a derived public person records such decisions (Sections 21.2 and 21.5).");
        }
        if (!KINDS.contains(typed.text("decisionKind"))) {
            typed.against(
                    "Jānorāda lēmuma veids (21.² panta trešā daļa, 21.⁵ panta trešā daļa).",
                    "The kind of decision is needed (Sections 21.2(3) and 21.5(3)).");
        }
        if (typed.text("decisionKind").equals("FOUND_INSTITUTE")) {
            typed.against(
                    "Atvasināta publiska persona citu zinātnisko institūtu dibināt nedrīkst (21.² panta ceturtā daļa,"
                            + " 21.⁵ panta ceturtā daļa).",
                    "A derived public person may not found another scientific institute (Sections 21.2(4) and 21.5(4)).");
        }
        var names = List.of("decidedBy", "decisionKind", "day", "decisionNumber", "about");
        return typed.reasons().isEmpty()
                ? book.record(command.organisation(), "RecordDecision", typed.only(names), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
