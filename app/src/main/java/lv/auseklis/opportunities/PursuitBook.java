package lv.auseklis.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.TypedForm;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads and keeps what was recorded of pursuits, one act at a time about each notice.
@Component
class PursuitBook {

    private final JdbcNotices notices;
    private final JdbcPursuits pursuits;
    private final Ledger ledger;

    PursuitBook(JdbcNotices notices, JdbcPursuits pursuits, Ledger ledger) {
        this.notices = notices;
        this.pursuits = pursuits;
        this.ledger = ledger;
    }

    /// What was typed of a step; the form gathers what stands against it.
    ///
    /// @param before the latest step of the profile with this notice; null where there is none
    record Typed(
            Notice notice,
            @Nullable UUID profile,
            @Nullable PursuitStep step,
            @Nullable PursuitStep before,
            TypedForm form) {

        void against(String lv, String en) {
            form.against(lv, en);
        }
    }

    /// @throws Problem 404 where there is no such notice
    Typed typed(UUID id, Map<String, String> texts, LocalDate today) {
        ledger.hold(List.of(id));
        var notice = notices.find(id)
                .orElseThrow(() -> Problem.missing(new Bilingual("Tāda sludinājuma nav.", "There is no such notice.")));
        var profile = Sent.id(texts.getOrDefault("profile", "")).orElse(null);
        var step = PursuitStep.find(texts.getOrDefault("step", "")).orElse(null);
        var before = pursuits.listOf(id).stream()
                .filter(one -> one.profile().equals(profile))
                .findFirst()
                .map(one -> one.latest().step())
                .orElse(null);
        var typed = new Typed(notice, profile, step, before, new TypedForm(texts, today, List.of()));
        if (notice.withdrawn() != null) {
            typed.against("Sludinājums ir atsaukts.", "The notice was withdrawn.");
        }
        if (step == null) {
            typed.against("Solis: izvēlieties no saraksta.", "Step: choose from the list.");
        } else if (profile != null) {
            inOrder(typed, step, before);
        }
        if (step == PursuitStep.INTERESTED && !notice.isOpen(today)) {
            typed.against(
                    "Pieteikties varēja līdz " + notice.text().deadline() + ".",
                    "Taking part was possible until " + notice.text().deadline() + ".");
        }
        return typed;
    }

    private static void inOrder(Typed typed, PursuitStep step, @Nullable PursuitStep before) {
        var may = before == null ? Set.of(PursuitStep.INTERESTED) : before.next();
        if (!may.contains(step)) {
            typed.against(
                    "Soļi iet pēc kārtas: interese, piedāvājums, rezultāts.",
                    "The steps go in order: interest, bid, result.");
        }
    }

    /// @return the entry of the log
    long record(
            UUID notice,
            UUID profile,
            PursuitStep step,
            LocalDate day,
            String item,
            @Nullable BigDecimal amount,
            String act,
            Actor actor) {
        var fields = new TreeMap<String, String>();
        fields.put("pursuit.profile", profile.toString());
        fields.put("pursuit.step", step.name());
        fields.put("pursuit.day", day.toString());
        if (amount != null) {
            fields.put("pursuit.item", item);
            fields.put("pursuit.amount", amount.toPlainString());
        }
        var entry = ledger.append(Fact.of(ImportNotices.REGISTER, notice, act, fields), actor)
                .index();
        pursuits.add(notice, profile, new Pursuit.Step(entry, step, day, item, amount));
        return entry;
    }
}
