package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Opens the record of a State in its relation to CERN; one for each State. The Agreement is Latvia's, other States are
/// kept for comparison.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"R2", "C1", "C21"})
class OpenAgreement {

    private static final Bilingual ARTICLE =
            new Bilingual("(Ratifikācijas likuma 2. pants)", "(Section 2 of the ratification law)");

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    OpenAgreement(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `state`, `name.lv`, `name.en`
    record Command(Map<String, String> typed) {}

    Outcome open(Command command, Actor actor, LocalDate today) {
        var typed = new TypedForm(command.typed(), today, List.of())
                .needsBoth("name", new Bilingual("Nosaukums", "Name"), ARTICLE);
        var state = typed.text("state");
        if (!state.matches("[A-Z]{2}")) {
            typed.against(
                    "Valsts: divi lielie burti pēc ISO 3166-1, piemēram, LV.",
                    "State: two capital letters of ISO 3166-1, such as LV.");
        } else if (agreements.find(state).isPresent()) {
            typed.against("Šīs valsts ieraksts jau ir.", "There is a record of this State already.");
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var id = UUID.randomUUID();
        var texts = new TreeMap<>(typed.only(List.of("state", "name.lv", "name.en")));
        var entry = book.append(id, "OpenAgreement", texts, actor);
        agreements.add(new Agreement(id, state, new Bilingual(typed.text("name.lv"), typed.text("name.en")), entry));
        return new Outcome.Done(entry);
    }
}
