package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;
import lv.auseklis.notifications.Addressee;
import lv.auseklis.notifications.Notification;
import lv.auseklis.notifications.Notifications;
import org.springframework.beans.factory.annotation.Value;

/// Those who follow topics are told of the notices that are new to them: some days after the last news, and where
/// nothing is new at least as often as C13 wants. The log keeps who was told of what.
@Act
@Requires(Grant.KEEP_OPPORTUNITIES)
@Cites("C13")
class SendDigest {

    private static final int TITLES = 5;

    private final JdbcFollowers followers;
    private final JdbcNotices notices;
    private final Notifications notifications;
    private final RegularNews regular;
    private final Ledger ledger;
    private final int days;

    SendDigest(
            JdbcFollowers followers,
            JdbcNotices notices,
            Notifications notifications,
            RegularNews regular,
            Ledger ledger,
            @Value("${auseklis.opportunities.digest-days}") int days) {
        this.followers = followers;
        this.notices = notices;
        this.notifications = notifications;
        this.regular = regular;
        this.ledger = ledger;
        this.days = days;
    }

    private record News(JdbcFollowers.Follower follower, List<Notice> notices) {}

    /// @param now whether it is sent to everybody for whom there is something new, however short ago the last was
    Outcome send(boolean now, Actor actor, LocalDate today) {
        ledger.hold(List.of(ImportNotices.BOARD));
        var all = followers.list();
        var since = all.stream().mapToLong(JdbcFollowers.Follower::upTo).min().orElse(0);
        var fresh = notices.listNewSince(since, today);
        var news = all.stream()
                .map(follower -> new News(follower, newTo(follower, fresh)))
                .filter(one -> isDue(one, now, today))
                .toList();
        if (news.isEmpty()) {
            return Outcome.Refused.of("Nevienam nav nekā jauna.", "There is nothing new for anybody.");
        }
        var fields = new TreeMap<String, String>();
        fields.put("digest.count", String.valueOf(news.size()));
        for (int i = 0; i < news.size(); i++) {
            fields.put("digest.account." + (i + 1), news.get(i).follower().account());
            fields.put("digest.notices." + (i + 1), references(news.get(i).notices()));
        }
        var entry = ledger.append(Fact.of(ImportNotices.REGISTER, ImportNotices.BOARD, "SendDigest", fields), actor)
                .index();
        news.forEach(one -> tell(one, entry, today));
        return new Outcome.Done(entry);
    }

    private static List<Notice> newTo(JdbcFollowers.Follower follower, List<JdbcNotices.New> fresh) {
        return fresh.stream()
                .filter(one -> one.entry() > follower.upTo())
                .map(JdbcNotices.New::notice)
                .filter(notice ->
                        follower.topics().contains(notice.text().kind().topic()))
                .toList();
    }

    private boolean isDue(News news, boolean now, LocalDate today) {
        var last = news.follower().lastNews();
        var longAgo = now || last == null || !last.plusDays(days).isAfter(today);
        return !news.notices().isEmpty() && longAgo
                || regular.of(news.follower(), today.plusDays(1)).finding().answer() == Answer.NO;
    }

    private void tell(News news, long entry, LocalDate today) {
        var text = news.notices().isEmpty() ? "opportunity-none" : "opportunity-digest";
        notifications.tell(new Notification(
                text,
                "entry/" + entry + "/digest",
                new Addressee.Person(news.follower().account()),
                List.of(news.notices().size(), titles(news.notices())),
                OpportunitiesPages.NOTICES,
                null,
                entry));
        var ids = new ArrayList<UUID>();
        news.notices().forEach(notice -> ids.add(notice.id()));
        followers.told(entry, news.follower().account(), today, ids);
    }

    private static String titles(List<Notice> notices) {
        return notices.stream()
                        .limit(TITLES)
                        .map(notice ->
                                notice.text().reference() + " " + notice.text().title())
                        .collect(Collectors.joining("; "))
                + (notices.size() > TITLES ? "…" : "");
    }

    private static String references(List<Notice> notices) {
        return notices.stream().map(notice -> notice.text().reference()).collect(Collectors.joining(" "));
    }
}
