package lv.auseklis.amendments;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Due;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.registration.State;
import org.springframework.stereotype.Component;

/// The days of Section 30 in cases about registered institutions. A deferral whose day has passed waits
/// for the official again.
@Component
class AmendmentDueDates implements DueDates {

    private final JdbcAmendments amendments;

    AmendmentDueDates(JdbcAmendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public List<Due> list(Wanted wanted) {
        return amendments.listDue(wanted).stream()
                .map(amendment -> due(amendment, wanted))
                .toList();
    }

    private static Due due(Amendment amendment, Wanted wanted) {
        var day = WaitingAmendments.due(amendment);
        if (amendment.state() == State.DEFERRED && !day.isBefore(wanted.today())) {
            var institution = new Addressee.Institution(amendment.organisation().value());
            var what = what(
                    amendment, "Novērst trūkumus un atbildēt (30. panta otrā daļa)", "Mend and answer (Section 30(2))");
            return new Due(amendment.id(), "ANSWER", institution, what, amendment.page(), day);
        }
        var what = what(amendment, "Lemt par grozījumu (30. panta trešā daļa)", "Decide on the change (Section 30(3))");
        return new Due(amendment.id(), "DECIDE", AmendmentNotifications.OFFICE, what, amendment.page(), day);
    }

    private static Bilingual what(Amendment amendment, String lv, String en) {
        var name = amendment.name();
        return new Bilingual(name.lv() + ": " + lv, name.en() + ": " + en);
    }
}
