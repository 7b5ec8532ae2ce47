package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.organisations.OrganisationId;

/// An institute says who oversees it: the minister, or the university whose institute it is.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L21(3)", "L21(5)"})
class RecordOverseer {

    private final GovernanceBook book;
    private final Questions questions;

    RecordOverseer(GovernanceBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var asked = questions.overseer(held.form(), command.typed(), today);
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .answers(asked)
                .needsDay("since", new Bilingual("Kopš kuras dienas", "Since which day"));
        if (typed.text("overseer").isEmpty()) {
            typed.against(
                    "Jānorāda, kas institūtu pārrauga (21. panta trešā un piektā daļa).",
                    "Say who oversees the institute (Section 21(3) and (5)).");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var texts = typed.only(TypedForm.names(asked));
        texts.put("since", typed.text("since"));
        return book.record(command.organisation(), "RecordOverseer", texts, actor);
    }
}
