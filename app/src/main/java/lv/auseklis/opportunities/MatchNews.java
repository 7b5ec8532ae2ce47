package lv.auseklis.opportunities;

import java.util.HashSet;
import java.util.List;
import lv.auseklis.capabilities.CapabilitySearch;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import org.springframework.stereotype.Component;

/// Tells those whose profile fits a new notice, once each, in the transaction of the import.
@Component
class MatchNews {

    private static final int MOST = 30;

    private final CapabilitySearch search;
    private final Notifications notifications;

    MatchNews(CapabilitySearch search, Notifications notifications) {
        this.search = search;
        this.notifications = notifications;
    }

    void tell(Notice notice) {
        var text = notice.text();
        if (text.kind().topic() != NoticeTopic.PURCHASING && text.kind().topic() != NoticeTopic.PROJECTS) {
            return; // jobs and studies are for people, whose register is not here yet
        }
        var told = new HashSet<String>();
        for (var found : search.match(text.title(), text.description(), text.cpv(), MOST)) {
            var account = found.profile().account();
            if (told.add(account)) {
                notifications.tell(new Notification(
                        "opportunity-fits",
                        "opportunity/" + notice.id() + "/fits",
                        new Addressee.Person(account),
                        List.of(
                                text.title(),
                                text.deadline(),
                                found.profile().content().name()),
                        OpportunitiesPages.address(notice.id()),
                        null,
                        notice.entry()));
            }
        }
    }
}
