package lv.auseklis.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Answer;
import lv.auseklis.ledger.Entries;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which topics a reader wants news of, and, for those who keep the record, who was told when.
@RestController
class NewsPage {

    static final Address NEWS = OpportunitiesPages.NOTICES.then("/zinas", "/news");
    private static final int MOST = 200;

    private final JdbcFollowers followers;
    private final SendDigest digest;
    private final RegularNews regular;
    private final Entries entries;
    private final Pages pages;
    private final Clock clock;

    NewsPage(
            JdbcFollowers followers,
            SendDigest digest,
            RegularNews regular,
            Entries entries,
            Pages pages,
            Clock clock) {
        this.followers = followers;
        this.digest = digest;
        this.regular = regular;
        this.entries = entries;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param own   null where the reader follows nothing
    /// @param told  of everybody for those who keep the record, one's own for others
    /// @param late  how many were not told as often as C13 wants
    record NewsView(
            JdbcFollowers.@Nullable Follower own,
            List<JdbcFollowers.Told> told,
            int followed,
            long late,
            boolean keeps,
            Sheet sheet) {

        boolean has(NoticeTopic topic) {
            return own != null && own.topics().contains(topic);
        }
    }

    @GetMapping({"/lv/cern/iespejas/zinas", "/en/cern/opportunities/news"})
    ResponseEntity<String> news(Language language) {
        return show(HttpStatus.OK, Sheet.EMPTY, language);
    }

    @PostMapping({"/lv/cern/iespejas/zinas", "/en/cern/opportunities/news"})
    ResponseEntity<String> change(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") List<String> topic,
            Language language) {
        var actor = Reading.signedIn();
        switch (act) {
            case "follow" -> {
                var topics = EnumSet.noneOf(NoticeTopic.class);
                topic.forEach(name -> NoticeTopic.find(name).ifPresent(topics::add));
                if (topics.isEmpty()) {
                    followers.leave(actor.account());
                } else {
                    followers.follow(actor.account(), topics, LocalDate.now(clock), entries.size() - 1);
                }
            }
            case "send" -> {
                var sent = digest.send(true, SignedIn.holding(Grant.KEEP_OPPORTUNITIES), LocalDate.now(clock));
                if (sent instanceof Outcome.Refused refused) {
                    return show(
                            HttpStatus.UNPROCESSABLE_CONTENT, new Sheet("send", Map.of(), refused.reasons()), language);
                }
            }
            default -> throw Problem.unknownAct();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", NEWS.in(language))
                .build();
    }

    private ResponseEntity<String> show(HttpStatus status, Sheet sheet, Language language) {
        var actor = Reading.signedIn();
        var keeps = actor.may(Grant.KEEP_OPPORTUNITIES);
        var words = pages.words(language);
        var page = pages.page(language, NEWS, words.t("opportunities.news"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("opportunities.title"), OpportunitiesPages.NOTICES)
                .unlisted();
        var all = keeps ? followers.list() : List.<JdbcFollowers.Follower>of();
        var today = LocalDate.now(clock);
        var late = all.stream()
                .filter(one -> regular.of(one, today).finding().answer() == Answer.NO)
                .count();
        var view = new NewsView(
                followers.find(actor.account()).orElse(null),
                followers.listTold(keeps ? null : actor.account(), MOST),
                all.size(),
                late,
                keeps,
                sheet);
        return pages.show(status, "opportunities/news.jte", page, view);
    }
}
