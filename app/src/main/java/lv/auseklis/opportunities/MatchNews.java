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

    /// Who is to be told; found before the import is entered, so that the index sees nothing that may yet be undone.
    List<CapabilitySearch.Found> fits(NoticeText text) {
        return switch (text.kind().topic()) {
            case PURCHASING, PROJECTS -> search.match(text.title(), text.description(), text.cpv(), MOST);
            case JOBS, STUDIES -> List.of(); // for people, whose register is not here yet
        };
    }

    void tell(Notice notice, List<CapabilitySearch.Found> fits) {
        var text = notice.text();
        var told = new HashSet<String>();
        for (var found : fits) {
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
