package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.ArrayList;
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

/// An institute records how its by-laws came about. In one that is a derived public person its
/// scientific council adopts them; those of an institute of a university are then recommended by the
/// senate and approved by the Cabinet.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L21.2(2)", "L21.2(3)", "L21.5(1)b", "L21.5(2)"})
class RecordByLaws {

    private static final Bilingual ARTICLE =
            new Bilingual("(21.² panta trešā daļa, 21.⁵ panta pirmā daļa)", "(Sections 21.2(3) and 21.5(1))");

    private final GovernanceBook book;
    private final Questions questions;

    RecordByLaws(GovernanceBook book, Questions questions) {
        this.book = book;
        this.questions = questions;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var asked = questions.byLaws(held.form(), command.typed(), today);
        var typed = new TypedForm(command.typed(), today, held.reasons()).answers(asked);
        var names = new ArrayList<>(TypedForm.names(asked));
        if (!names.contains("adoptedDay")) {
            typed.needsDay("adoptedDay", new Bilingual("Nolikuma pieņemšanas diena", "Day of adoption"))
                    .needs("adoptedNumber", new Bilingual("Lēmuma numurs", "Number of the decision"), ARTICLE);
            names.addAll(List.of("adoptedDay", "adoptedNumber"));
        }
        return typed.reasons().isEmpty()
                ? book.record(command.organisation(), "RecordByLaws", typed.only(names), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
