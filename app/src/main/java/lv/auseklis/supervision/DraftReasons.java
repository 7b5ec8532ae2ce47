package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalRule;
import lv.auseklis.pages.Written;

/// Drafts of the texts that officials send, in Latvian, the language of the procedure. The official edits them.
final class DraftReasons {

    private DraftReasons() {}

    /// What the institution is told when its case is opened.
    static String notice(LegalRule rule, Grounds.Judged judged) {
        return "Ierosināta lieta par institūcijas izslēgšanu no Zinātnisko institūciju reģistra.\n"
                + basis(rule, judged)
                + (judged.ground().isHeard()
                        ? "Institūciju aicina atbildēt; termiņš norādīts lietā.\n"
                        : "Lēmumu var pieņemt, negaidot atbildi.\n");
    }

    /// The reasons of the decision to remove.
    static String removal(LegalRule rule, Grounds.Judged judged, RemovalCase known, LocalDate today) {
        return "Institūciju izslēdz no Zinātnisko institūciju reģistra.\n" + basis(rule, judged)
                + hearing(known, today);
    }

    private static String basis(LegalRule rule, Grounds.Judged judged) {
        return "Pamats: " + rule.article().lv() + ". " + rule.statement().lv() + "\n"
                + judged.reason().lv() + "\n";
    }

    private static String hearing(RemovalCase known, LocalDate today) {
        var opened = Written.table(Language.LV, known.opened());
        var reply = known.steps().stream()
                .filter(step -> step.state() == State.HEARD)
                .max(Comparator.comparingLong(RemovalCase.Step::entry));
        if (reply.isPresent()) {
            return "Lieta ierosināta " + opened + " Institūcija atbildēja "
                    + Written.table(Language.LV, reply.get().day()) + "\n";
        }
        if (known.isWaiting(today)) {
            return "Lieta ierosināta " + opened + " Institūcijas atbildi gaida līdz " + Written.until(known.due())
                    + ".\n";
        }
        return known.ground().isHeard()
                ? "Lieta ierosināta " + opened + " Līdz " + Written.until(known.due())
                        + " institūcija nav atbildējusi.\n"
                : "Lieta ierosināta " + opened + "\n";
    }
}
