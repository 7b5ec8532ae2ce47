package lv.auseklis.organisations.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Between;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// The higher education institution issues scientific papers and does science in each of its main fields within the
/// window. The Latvian text asks for papers in general and for activity in every main field (N-16).
@Cites("L28(3)3")
class ScienceInEveryMainField implements Rule<ScienceInEveryMainField.Facts> {

    private static final Set<OutputKind> PAPERS = EnumSet.of(OutputKind.ARTICLE);
    private static final Set<OutputKind> ACTIVITIES =
            EnumSet.of(OutputKind.PROJECT, OutputKind.COMMISSION, OutputKind.PATENT, OutputKind.TECHNOLOGY);

    record Facts(
            @Says(lv = "Galvenās darbības jomas", en = "Main fields of work") @Nullable
            List<MainField> mainFields,

            @Says(lv = "Raksti un zinātniskā darbība", en = "Papers and scientific activity") @Nullable
            List<Output> outputs) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var outputs = facts.outputs();
        if (outputs == null) {
            return law.unknown("raksti un zinātniskā darbība", "papers and scientific activity");
        }
        var window = OutputsInWindow.inWindow(outputs, law);
        var papers = papers(window, law);
        var fields = facts.mainFields();
        if (fields == null || fields.isEmpty()) {
            var unknown = law.unknown("galvenās darbības jomas", "main fields of work");
            return law.finding(papers.and(unknown.answer()));
        }
        return law.finding(fields.stream()
                .map(field -> activity(field, window, outputs, law))
                .reduce(papers, Answer::and));
    }

    private static Answer papers(OutputsInWindow window, LawOn law) {
        var kinds = window.countKinds(PAPERS);
        var papers = kinds == null ? Answer.UNDETERMINED : kinds.reaches(BigDecimal.ONE);
        switch (papers) {
            case YES -> law.because("Zinātniskie raksti ir izdoti.", "Scientific papers were issued.");
            case NO -> law.because("Neviens zinātniskais raksts nav izdots.", "No scientific paper was issued.");
            default -> law.because("Nav zināms, vai raksti ir izdoti.", "It is not known whether papers were issued.");
        }
        return papers;
    }

    private static Answer activity(MainField field, OutputsInWindow window, List<Output> outputs, LawOn law) {
        var name = field.label();
        var found =
                Between.count(outputs, output -> window.has(output, ACTIVITIES).and(field.covers(output.field())));
        return law.atLeast(
                        "Zinātniskā darbība jomā „" + name.lv() + "”",
                        "Scientific activity in the field ‘" + name.en() + "’",
                        found,
                        "min_activities_per_main_field")
                .answer();
    }
}
