package lv.auseklis.supervision;

import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.RegisterNumber;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Sent;
import org.springframework.stereotype.Component;

/// Lets in those who have some task in supervision. For everybody else its pages do not exist.
@Component
class SupervisionDoor {

    private final Registrations registrations;
    private final JdbcRemovalCases cases;

    SupervisionDoor(Registrations registrations, JdbcRemovalCases cases) {
        this.registrations = registrations;
        this.cases = cases;
    }

    /// What the reader may do.
    record Rights(boolean inspect, boolean request, boolean propose, boolean remove) {

        static Rights of(Actor actor) {
            return new Rights(
                    actor.may(Grant.INSPECT_INSTITUTION),
                    actor.may(Grant.REQUEST_INFORMATION),
                    actor.may(Grant.PROPOSE_REMOVAL),
                    actor.may(Grant.REMOVE_REGISTRATION));
        }

        boolean any() {
            return inspect || request || propose || remove;
        }
    }

    /// The reader, or a [Problem] (404).
    Actor actor() {
        return SignedIn.actor().filter(known -> Rights.of(known).any()).orElseThrow(SupervisionDoor::missing);
    }

    boolean isKnown(String number) {
        return RegisterNumber.parse(number).flatMap(registrations::findByNumber).isPresent();
    }

    Registration registration(String number) {
        return RegisterNumber.parse(number).flatMap(registrations::findByNumber).orElseThrow(SupervisionDoor::missing);
    }

    RemovalCase removalCase(String id) {
        return Sent.id(id).flatMap(cases::find).orElseThrow(SupervisionDoor::missing);
    }

    static Problem missing() {
        return Problem.missing(new Bilingual(
                "Šādas lapas nav. Pārbaudiet adresi vai meklējiet no sākuma.",
                "There is no such page. Check the address or search from the home page."));
    }
}
