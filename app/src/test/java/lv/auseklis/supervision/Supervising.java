package lv.auseklis.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.RegisterInstitution;
import lv.auseklis.organisations.Registrations;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tests of supervision do again and again, by the real acts.
abstract class Supervising {

    static final LocalDate REGISTERED = LocalDate.of(2015, 3, 2);
    static final String WHY = "Pamatojums ar vārdiem.";

    @Autowired
    RegisterInstitution register;

    @Autowired
    Registrations registrations;

    @Autowired
    RecordFinding finding;

    @Autowired
    RequestInformation request;

    @Autowired
    RecordReply reply;

    @Autowired
    RecordEvidence evidence;

    @Autowired
    ProposeRemoval propose;

    @Autowired
    OpenRemovalCase open;

    @Autowired
    HearInstitution hear;

    @Autowired
    RemoveOnGround remove;

    @Autowired
    CloseRemovalCase close;

    @Autowired
    JdbcRemovalCases cases;

    @Autowired
    JdbcDossiers dossiers;

    @Autowired
    Watch watch;

    OrganisationId institution() {
        return ASupervised.company(register, REGISTERED).organisation();
    }

    OrganisationId institution(LegalForm form) {
        return ASupervised.of(form, register, REGISTERED).organisation();
    }

    UUID found(OrganisationId about, FindingKind kind, LocalDate day) {
        var command = new RecordFinding.Command(about, day, kind, "Apraksts", "Akts Nr. 1");
        return done(finding.record(command, ASupervised.INSPECTOR, day));
    }

    UUID requested(OrganisationId about, LocalDate day) {
        var command = new RequestInformation.Command(about, day, "Lūdzam ziņas.", "Vēstule Nr. 2");
        return done(request.request(command, ASupervised.MINISTRY, day));
    }

    UUID replied(UUID asked, LocalDate day) {
        return done(reply.record(new RecordReply.Command(asked, day, "Atbilde."), ASupervised.MINISTRY, day));
    }

    UUID proved(OrganisationId about, Evidence.Kind kind, LocalDate day) {
        return changed(about, kind, day, null, day);
    }

    UUID changed(OrganisationId about, Evidence.Kind kind, LocalDate day, LocalDate reported, LocalDate today) {
        var amount = kind == Evidence.Kind.ELECTED_DOCTORS ? 4 : null;
        var command = new RecordEvidence.Command(about, kind, day, reported, amount, "Dokuments Nr. 3");
        return done(evidence.record(command, ASupervised.OFFICIAL, today));
    }

    Outcome opening(OrganisationId about, RemovalGround ground, LocalDate day) {
        return open.open(new OpenRemovalCase.Command(about, ground, WHY), ASupervised.OFFICIAL, day);
    }

    UUID opened(OrganisationId about, RemovalGround ground, LocalDate day) {
        return done(opening(about, ground, day));
    }

    Outcome hearing(UUID removalCase, LocalDate day) {
        return hear.hear(new HearInstitution.Command(removalCase, "Nepiekrītam."), ASupervised.OFFICIAL, day);
    }

    Outcome removing(UUID removalCase, LocalDate day) {
        return removing(removalCase, null, day);
    }

    Outcome removing(UUID removalCase, OrganisationId successor, LocalDate day) {
        var command = new RemoveOnGround.Command(removalCase, successor, WHY);
        return remove.remove(command, ASupervised.OFFICIAL, day);
    }

    Outcome closing(UUID removalCase, LocalDate day) {
        return close.close(new CloseRemovalCase.Command(removalCase, WHY), ASupervised.OFFICIAL, day);
    }

    boolean isRegistered(OrganisationId about, LocalDate day) {
        return SupervisionBook.isRegistered(registrations.find(about).orElseThrow(), day);
    }

    static UUID done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).id();
    }

    static void assertRefused(Outcome outcome, String why) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .anySatisfy(reason -> assertThat(reason.en()).contains(why)));
    }
}
