package lv.auseklis.opportunities;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Due;
import lv.auseklis.notifications.DueDates;
import org.springframework.stereotype.Component;

/// The deadlines of notices in which somebody stated interest and has not bid yet.
@Component
class InterestDueDates implements DueDates {

    private final JdbcPursuits pursuits;

    InterestDueDates(JdbcPursuits pursuits) {
        this.pursuits = pursuits;
    }

    @Override
    public List<Due> list(Wanted wanted) {
        return pursuits.listDue(wanted).stream()
                .map(due -> new Due(
                        due.notice(),
                        "BID",
                        new Addressee.Person(due.account()),
                        new Bilingual("Atbildēt CERN: " + due.reference(), "Reply to CERN: " + due.reference()),
                        OpportunitiesPages.address(due.notice()),
                        due.since(),
                        due.deadline()))
                .toList();
    }
}
