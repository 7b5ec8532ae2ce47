package lv.auseklis.supervision;

import java.util.HashMap;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Due;
import lv.auseklis.notifications.DueDates;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import org.springframework.stereotype.Component;

/// Until when an institution replies to a written request, Section 32(1)(5), and in a removal case.
@Component
class ReplyDueDates implements DueDates {

    private static final Bilingual REQUEST = new Bilingual(
            "Atbildēt uz rakstisku pieprasījumu (32. panta pirmās daļas 5. punkts)",
            "Reply to a written request (Section 32(1)(5))");
    private static final Bilingual CASE =
            new Bilingual("Atbildēt izslēgšanas lietā (32. pants)", "Reply in the removal case (Section 32)");

    private final JdbcDueReplies replies;
    private final Registrations registrations;

    ReplyDueDates(JdbcDueReplies replies, Registrations registrations) {
        this.replies = replies;
        this.registrations = registrations;
    }

    @Override
    public List<Due> list(Wanted wanted) {
        var known = new HashMap<OrganisationId, Registration>();
        return replies.list(wanted).stream()
                .map(reply -> due(
                        reply,
                        known.computeIfAbsent(
                                reply.organisation(),
                                one -> registrations.find(one).orElseThrow())))
                .toList();
    }

    private static Due due(JdbcDueReplies.Reply reply, Registration registration) {
        var name = registration.latest().particulars().name();
        var what = reply.kind().equals("CASE") ? CASE : REQUEST;
        return new Due(
                reply.id(),
                reply.kind(),
                new Addressee.Institution(reply.organisation().value()),
                new Bilingual(name.lv() + ": " + what.lv(), name.en() + ": " + what.en()),
                SupervisionNotifications.own(registration),
                reply.due());
    }
}
