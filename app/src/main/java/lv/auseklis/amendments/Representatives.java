package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.notifications.Representing;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.registration.InstitutionEntered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who acts for which institution on a day. Whoever applied for an institution is its head's account from the day on
/// which it was entered.
@Component
public class Representatives implements Representing {

    static final Bilingual NOT_YOURS = new Bilingual(
            "Šodien jūs šo institūciju nepārstāvat (29. panta ceturtā daļa).",
            "You do not act for this institution today (Section 29(4)).");

    private static final int MOST_INSTITUTIONS = 1_000;

    private final JdbcRepresentations representations;
    private final Ledger ledger;

    Representatives(JdbcRepresentations representations, Ledger ledger) {
        this.representations = representations;
        this.ledger = ledger;
    }

    public boolean represents(Actor actor, OrganisationId organisation, LocalDate day) {
        return actor.may(Grant.REPRESENT_INSTITUTION)
                && listOn(organisation, day).stream()
                        .anyMatch(one -> one.account().equals(actor.account()));
    }

    /// Whether the account is that of the head.
    boolean isHead(Actor actor, OrganisationId organisation, LocalDate day) {
        return actor.may(Grant.AUTHORISE_PERSON)
                && listOn(organisation, day).stream()
                        .anyMatch(one -> one.kind() == Representation.Kind.HEAD
                                && one.account().equals(actor.account()));
    }

    /// The reason against somebody who does not act for the institution on the day; empty if he or she does.
    public List<Bilingual> against(Actor actor, OrganisationId organisation, LocalDate day) {
        return represents(actor, organisation, day) ? List.of() : List.of(NOT_YOURS);
    }

    List<Representation> list(OrganisationId organisation) {
        return representations.listOf(organisation);
    }

    List<Representation> listOn(OrganisationId organisation, LocalDate day) {
        return list(organisation).stream().filter(one -> one.holds(day)).toList();
    }

    List<Representation> listOfAccount(String account, LocalDate day, int most) {
        return representations.listOfAccount(account, day, most);
    }

    @Override
    public List<String> accountsOf(UUID organisation, LocalDate day) {
        return listOn(new OrganisationId(organisation), day).stream()
                .map(Representation::account)
                .toList();
    }

    @Override
    public List<UUID> institutionsOf(String account, LocalDate day) {
        return listOfAccount(account, day, MOST_INSTITUTIONS).stream()
                .map(one -> one.organisation().value())
                .toList();
    }

    /// @param fields what the entry commits to
    /// @return the index of the entry
    long entry(OrganisationId organisation, String act, Map<String, String> fields, Actor actor) {
        return ledger.append(Fact.of(AmendmentBook.REGISTER, organisation.value(), act, fields), actor)
                .index();
    }

    void add(Representation representation) {
        representations.add(representation);
    }

    void end(Representation representation, long entry, LocalDate lastDay) {
        representations.end(representation.entry(), entry, lastDay);
    }

    @EventListener
    void entered(InstitutionEntered entered) {
        add(new Representation(
                entered.entry(),
                entered.organisation(),
                entered.account(),
                Representation.Kind.HEAD,
                entered.day(),
                null));
    }
}
