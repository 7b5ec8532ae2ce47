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

/// An institute that is a public agency records the price that it set for a service; everybody sees its prices.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites("L21.1(3)")
class RecordPrice {

    private static final Bilingual ARTICLE = new Bilingual("(21.¹ panta trešā daļa)", "(Section 21.1(3))");

    private final GovernanceBook book;

    RecordPrice(GovernanceBook book) {
        this.book = book;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .needs("service", new Bilingual("Pakalpojums", "Service"), ARTICLE)
                .needs("price", new Bilingual("Cena", "Price"), ARTICLE)
                .needsDay("since", new Bilingual("Kopš kuras dienas", "Since which day"));
        if (!typed.text("price").isEmpty() && !typed.text("price").matches("\\d{1,9}([.,]\\d{2})?")) {
            typed.against(
                    "Cena: vajadzīga summa eiro, piemēram, 120,00 (21.¹ panta trešā daļa).",
                    "Price: an amount in euros is needed, such as 120.00 (Section 21.1(3)).");
        }
        if (held.form() != LegalForm.PUBLIC_AGENCY) {
            typed.against(
                    "Cenas šeit reģistrē tikai publiska aģentūra (21.¹ panta trešā daļa).",
                    "Only a public agency records its prices here (Section 21.1(3)).");
        }
        return typed.reasons().isEmpty()
                ? book.record(
                        command.organisation(), "RecordPrice", typed.only(List.of("service", "price", "since")), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
