package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.law.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whether a ground for removal holds on a day, by the evidence there is. One answer for the watch, for opening a case
/// and for the decision.
@Component
@Cites({"L32(1)1", "L32(1)2", "L32(1)3", "L32(1)4", "L32(1)5", "L32(1)6", "L32(1)8", "L32(3)"})
class Grounds {

    private final RemovalTerms terms;
    private final Rulebook rulebook;
    private final Settings settings;

    Grounds(RemovalTerms terms, Rulebook rulebook, Settings settings) {
        this.terms = terms;
        this.rulebook = rulebook;
        this.settings = settings;
    }

    /// @param since  the day from which the ground holds; null if it does not
    /// @param reason what it rests on, or what is missing
    record Judged(
            RemovalGround ground, Answer answer, @Nullable LocalDate since, Bilingual reason) {

        boolean holds() {
            return answer == Answer.YES;
        }
    }

    LegalRule rule(RemovalGround ground) {
        return rulebook.get(ground.rule());
    }

    /// Why no case can rest on the ground on that day, naming its article; empty if it holds.
    List<Bilingual> missing(RemovalGround ground, Dossier dossier, LocalDate today) {
        var judged = judge(ground, dossier, today);
        var article = rule(ground).shortArticle();
        return judged.holds()
                ? List.of()
                : List.of(new Bilingual(
                        "Pamats šajā dienā nav pierādīts (" + article.lv() + "): "
                                + judged.reason().lv(),
                        "The ground is not proved on that day (" + article.en() + "): "
                                + judged.reason().en()));
    }

    Judged judge(RemovalGround ground, Dossier dossier, LocalDate today) {
        if (!rule(ground).inForceOn(today)) {
            var reason = new Bilingual("Šajā dienā punkts nav spēkā.", "The clause is not in force on that day.");
            return new Judged(ground, Answer.NOT_IN_FORCE, null, reason);
        }
        return switch (ground) {
            case FOUNDERS_REPORT -> recorded(ground, dossier, Evidence.Kind.FOUNDERS_REPORT, today);
            case COURT_RULING -> recorded(ground, dossier, Evidence.Kind.COURT_RULING, today);
            case UNLICENSED_EDUCATION -> found(ground, dossier, FindingKind.UNLICENSED_EDUCATION, today);
            case FALSE_DATA -> found(ground, dossier, FindingKind.FALSE_DATA, today);
            case REPEATED_VIOLATIONS -> repeated(dossier, today);
            case NO_REPLY -> expired(dossier, today);
            case CHANGE_KEPT_BACK -> keptBack(dossier, today);
            case INACTIVITY -> inactive(dossier, today);
        };
    }

    private static Judged recorded(RemovalGround ground, Dossier dossier, Evidence.Kind kind, LocalDate today) {
        return dossier.latest(kind)
                .filter(fact -> !fact.day().isAfter(today))
                .map(fact ->
                        yes(ground, fact.day(), Told.of("Dokuments: %s", "Document: %s", fact.day()), fact.reference()))
                .orElseGet(() -> no(ground, "Tāda dokumenta lietā nav.", "There is no such document on file."));
    }

    private static Judged found(RemovalGround ground, Dossier dossier, FindingKind kind, LocalDate today) {
        return dossier.findings(kind).reversed().stream()
                .filter(finding -> !finding.day().isAfter(today))
                .findFirst()
                .map(finding -> yes(
                        ground,
                        finding.day(),
                        Told.of("Pārbaudē konstatēts: %s", "Found by an inspection: %s", finding.day()),
                        finding.reference()))
                .orElseGet(() -> no(ground, "Tāda konstatējuma nav.", "There is no such finding."));
    }

    private Judged repeated(Dossier dossier, LocalDate today) {
        var ground = RemovalGround.REPEATED_VIOLATIONS;
        var needed = settings.on(today, ground.rule())
                .number("register.repeat_findings")
                .intValueExact();
        var found = dossier.findings(FindingKind.VIOLATION).stream()
                .filter(finding -> !finding.day().isAfter(today))
                .toList();
        for (int last = found.size() - 1; last >= needed - 1; last--) {
            var first = found.get(last - needed + 1);
            var day = found.get(last).day();
            if (!day.isAfter(first.until())) {
                return new Judged(
                        ground,
                        Answer.YES,
                        day,
                        Told.of(
                                "Pārkāpumi konstatēti %s un %s; gads no pirmā beidzas %s.",
                                "Violations were found on %s and %s; the year from the first ends on %s.",
                                first.day(),
                                day,
                                first.until()));
            }
        }
        return no(
                ground,
                "Gada laikā konstatējumu nav vismaz " + needed + ".",
                "There are not at least " + needed + " findings within a year.");
    }

    private static Judged expired(Dossier dossier, LocalDate today) {
        return dossier.requests().stream()
                .filter(request -> request.isExpired(today) && today.isAfter(request.due()))
                .max(Comparator.comparing(InformationRequest::due))
                .map(request -> new Judged(
                        RemovalGround.NO_REPLY,
                        Answer.YES,
                        request.due().plusDays(1),
                        Told.of(
                                "Pieprasīts %s; atbilde nav saņemta līdz termiņa beigām %s.",
                                "Requested on %s; no reply had come by the end of the term, %s.",
                                request.day(),
                                request.due())))
                .orElseGet(() -> no(
                        RemovalGround.NO_REPLY,
                        "Nav pieprasījuma, uz kuru termiņā nav atbildēts.",
                        "There is no request left without a reply past its term."));
    }

    private static Judged keptBack(Dossier dossier, LocalDate today) {
        return dossier.changes()
                .filter(change -> change.isKeptBack(today) && change.due() != null && today.isAfter(change.due()))
                .max(Comparator.comparing(Evidence::day))
                .map(change -> new Judged(
                        RemovalGround.CHANGE_KEPT_BACK,
                        Answer.YES,
                        change.due() == null ? change.day() : change.due().plusDays(1),
                        Told.of(
                                "Ziņas mainījušās %s; par to nav ziņots līdz %s.",
                                "The data changed on %s; it had not been reported by %s.",
                                change.day(),
                                change.due() == null ? change.day() : change.due())))
                .orElseGet(() -> no(
                        RemovalGround.CHANGE_KEPT_BACK,
                        "Nav zināmu pārmaiņu, par kurām pusgadu nav ziņots.",
                        "No change is known that was kept back for half a year."));
    }

    private Judged inactive(Dossier dossier, LocalDate today) {
        var ground = RemovalGround.INACTIVITY;
        var last = dossier.activity().last();
        var known = last != null ? last : laterKnown(dossier.activity());
        var end = known == null ? Optional.<LocalDate>empty() : terms.end(ground, known);
        if (end.isPresent() && !today.isAfter(end.get())) {
            return new Judged(
                    ground,
                    Answer.NO,
                    null,
                    Told.of(
                            "Pēdējā zināmā projekta vai raksta diena: %s; gads beidzas %s.",
                            "Last known day of a project or paper: %s; the year ends on %s.",
                            known == null ? today : known,
                            end.get()));
        }
        if (last == null || end.isEmpty()) {
            return new Judged(
                    ground,
                    Answer.UNDETERMINED,
                    null,
                    new Bilingual(
                            "Nav zināms, kad bijis pēdējais projekts un pēdējais raksts.",
                            "It is not known when the last project and the last paper were."));
        }
        return new Judged(
                ground,
                Answer.YES,
                end.get().plusDays(1),
                Told.of(
                        "Pēdējā projekta vai raksta diena: %s; bezdarbības gads beidzies %s.",
                        "Last day of a project or paper: %s; the year without any ended on %s.", last, end.get()));
    }

    private static @Nullable LocalDate laterKnown(Activity.LastDays days) {
        return days.project() == null ? days.paper() : days.project();
    }

    private static Judged yes(RemovalGround ground, LocalDate since, Bilingual what, String reference) {
        var said = new Bilingual(what.lv() + " – " + reference + ".", what.en() + ", " + reference + ".");
        return new Judged(ground, Answer.YES, since, said);
    }

    private static Judged no(RemovalGround ground, String lv, String en) {
        return new Judged(ground, Answer.NO, null, new Bilingual(lv, en));
    }
}
