package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.organisations.RemoveInstitution;
import org.jspecify.annotations.Nullable;

/// The official decides to remove the institution on the ground of its case; decision and removal are
/// one transaction on one day. Refused while the reply is awaited, and if the ground no longer holds.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1", "L32(1)2", "L32(1)3", "L32(1)4", "L32(1)5", "L32(1)6", "L32(1)8", "L32(3)", "L21(6)1", "L21(6)2"})
class RemoveOnGround {

    private static final Bilingual ARTICLE = new Bilingual("(32. pants)", "(Section 32)");

    private final SupervisionBook book;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final Registrations registrations;
    private final RemoveInstitution remove;

    RemoveOnGround(
            SupervisionBook book,
            Dossiers dossiers,
            Grounds grounds,
            Registrations registrations,
            RemoveInstitution remove) {
        this.book = book;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.registrations = registrations;
        this.remove = remove;
    }

    /// @param successor the institution that takes over; null where there is none
    record Command(UUID removalCase, @Nullable OrganisationId successor, String reasons) {}

    Outcome remove(Command command, Actor actor, LocalDate today) {
        var known = book.held(command.removalCase());
        var objections = SupervisionBook.against(known, State.REMOVED).needText(command.reasons(), ARTICLE);
        if (known.isWaiting(today)) {
            objections.addAll(List.of(Told.of(
                    "Institūcijas atbildei atvēlētais laiks beidzas %s; līdz tam bez atbildes neizslēdz (32. pants, P-8).",
                    "The time for the reply of the institution ends on %s; until then it is not removed without one"
                            + " (Section 32, P-8).",
                    known.due())));
        }
        var dossier = dossiers.of(known.organisation(), today);
        objections.addAll(grounds.missing(known.ground(), dossier, today));
        objectToSuccessor(objections, known, command.successor(), dossier, today);
        if (!objections.isEmpty()) {
            return objections.refused();
        }
        var removal = new RemoveInstitution.Command(
                known.organisation(), command.successor(), known.ground().rule());
        return switch (remove.remove(removal, actor, today)) {
            case RemoveInstitution.Outcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case RemoveInstitution.Outcome.Removed removed -> {
                var text = command.reasons().strip();
                yield new Outcome.Done(
                        known.id(), book.step(known, "RemoveOnGround", State.REMOVED, today, text, actor));
            }
        };
    }

    private void objectToSuccessor(
            Objections objections,
            RemovalCase known,
            @Nullable OrganisationId successor,
            Dossier dossier,
            LocalDate today) {
        if (successor != null
                && (successor.equals(known.organisation())
                        || registrations
                                .find(successor)
                                .filter(found -> SupervisionBook.isRegistered(found, today))
                                .isEmpty())) {
            objections.add(
                    "Pārņēmējam jābūt citai institūcijai, kas šodien ir reģistrā (21. panta sestā daļa).",
                    "The successor must be another institution that is in the Register today (Section 21(6)).");
        }
        if (known.ground() != RemovalGround.FOUNDERS_REPORT || !isStateInstitute(known.organisation())) {
            return;
        }
        if (successor == null) {
            objections.add(
                    "Valsts institūtu – atvasinātu publisku personu – likvidē, pievienojot to citam institūtam vai"
                            + " valsts augstskolai; jānorāda pārņēmējs (21. panta sestā daļa).",
                    "A State institute that is a derived public person is wound up by joining it to another institute"
                            + " or State higher education institution; the successor must be named (Section 21(6)).");
        }
        if (dossier.latest(Evidence.Kind.DECISIONS_OF_BODIES).isEmpty()
                || dossier.latest(Evidence.Kind.CABINET_APPROVAL).isEmpty()) {
            objections.add(
                    "Vajadzīgi visu iesaistīto lēmumi un Ministru kabineta piekrišana; tie jāreģistrē kā pierādījumi"
                            + " (21. panta sestā daļa).",
                    "The decisions of all concerned and the approval of the Cabinet are needed; record them as evidence"
                            + " (Section 21(6)).");
        }
    }

    private boolean isStateInstitute(OrganisationId organisation) {
        return registrations
                .find(organisation)
                .map(Registration::latest)
                .filter(statement -> statement.particulars().legalForm() == LegalForm.DERIVED_PUBLIC_PERSON)
                .isPresent();
    }
}
