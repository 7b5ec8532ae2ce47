package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The official opens a removal case on a ground that holds on that day, and tells the institution, which may reply.
/// Nothing is removed automatically (P-8).
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1", "L32(1)2", "L32(1)3", "L32(1)4", "L32(1)5", "L32(1)6", "L32(1)8", "L32(3)"})
class OpenRemovalCase {

    private static final Bilingual ARTICLE = new Bilingual("(32. pants)", "(Section 32)");

    private final SupervisionBook book;
    private final Dossiers dossiers;
    private final Grounds grounds;
    private final RemovalTerms terms;

    OpenRemovalCase(SupervisionBook book, Dossiers dossiers, Grounds grounds, RemovalTerms terms) {
        this.book = book;
        this.dossiers = dossiers;
        this.grounds = grounds;
        this.terms = terms;
    }

    /// @param ground null where none was chosen
    /// @param notice what the institution is told
    record Command(OrganisationId organisation, @Nullable RemovalGround ground, String notice) {}

    Outcome open(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        var objections = new Objections().needText(command.notice(), ARTICLE);
        SupervisionBook.needRegistered(objections, registration, today);
        var dossier = dossiers.of(command.organisation(), today);
        dossier.openCase()
                .ifPresent(open -> objections.add(
                        "Par šo institūciju izslēgšanas lieta jau ir ierosināta (32. pants).",
                        "A removal case about this institution is open already (Section 32)."));
        var ground = command.ground();
        if (ground == null) {
            return objections
                    .add(
                            "Jāizvēlas pamats no 32. panta pirmās vai trešās daļas.",
                            "A ground of Section 32(1) or (3) must be chosen.")
                    .refused();
        }
        objections.addAll(grounds.missing(ground, dossier, today));
        if (!objections.isEmpty()) {
            return objections.refused();
        }
        var opened = new RemovalCase(
                UUID.randomUUID(),
                command.organisation(),
                ground,
                State.OPEN,
                today,
                terms.replyPeriod(ground, today).last(),
                List.of());
        return new Outcome.Done(opened.id(), book.open(opened, command.notice().strip(), actor));
    }
}
