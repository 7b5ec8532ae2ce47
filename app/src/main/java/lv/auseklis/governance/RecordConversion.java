package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.organisations.OrganisationId;

/// An institute that the Cabinet turned from a State agency into a derived public person records that
/// decision, and what was weighed for it: private income and results of work with businesses.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites("L21.2(5)")
class RecordConversion {

    private static final Bilingual ARTICLE = new Bilingual("(21.² panta piektā daļa)", "(Section 21.2(5))");

    private final GovernanceBook book;

    RecordConversion(GovernanceBook book) {
        this.book = book;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .needsDay(
                        "cabinetDay", new Bilingual("Ministru kabineta lēmuma diena", "Day of the Cabinet’s decision"))
                .needs("cabinetNumber", new Bilingual("Lēmuma numurs", "Number of the decision"), ARTICLE)
                .needs("privateIncome", new Bilingual("Privātie ieņēmumi", "Private income"), ARTICLE)
                .needs(
                        "cooperation",
                        new Bilingual("Sadarbībā ar uzņēmējiem sasniegtais", "Results of work with businesses"),
                        ARTICLE);
        if (held.form() != LegalForm.DERIVED_PUBLIC_PERSON) {
            typed.against(
                    "Tā var kļūt tikai par valsts institūtu – atvasinātu publisku personu (21.² panta piektā daļa).",
                    "Only a State institute that is a derived public person comes about so (Section 21.2(5)).");
        }
        var names = List.of("cabinetDay", "cabinetNumber", "privateIncome", "cooperation");
        return typed.reasons().isEmpty()
                ? book.record(command.organisation(), "RecordConversion", typed.only(names), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
