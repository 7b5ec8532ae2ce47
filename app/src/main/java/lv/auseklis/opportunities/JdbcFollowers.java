package lv.auseklis.opportunities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of who wants news of opportunities and who was told what.
@Component
class JdbcFollowers {

    private final JdbcClient jdbc;

    JdbcFollowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param since    when it asked for news
    /// @param upTo     the last entry of the log of which it has had the news
    /// @param lastNews when it last had news; null for never
    record Follower(
            String account,
            Set<NoticeTopic> topics,
            LocalDate since,
            long upTo,
            @Nullable LocalDate lastNews) {}

    /// @param notices how many notices it told of
    record Told(long entry, String account, LocalDate day, int notices) {}

    private static final String FOLLOWERS = """
            SELECT f.account, f.topics, f.since, f.up_to,
                (SELECT max(day) FROM opportunities.digest d WHERE d.account = f.account) AS last_news
            FROM opportunities.follower f
            """;

    List<Follower> list() {
        return jdbc.sql(FOLLOWERS + "ORDER BY f.account")
                .query(JdbcFollowers::follower)
                .list();
    }

    Optional<Follower> find(String account) {
        return jdbc.sql(FOLLOWERS + "WHERE f.account = :account")
                .param("account", account)
                .query(JdbcFollowers::follower)
                .optional();
    }

    private static Follower follower(ResultSet row, int n) throws SQLException {
        var topics = Arrays.stream(row.getString("topics").split(" "))
                .map(NoticeTopic::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeTopic.class)));
        return new Follower(
                row.getString("account"),
                topics,
                row.getObject("since", LocalDate.class),
                row.getLong("up_to"),
                row.getObject("last_news", LocalDate.class));
    }

    /// @param upTo the latest entry of the log, where it begins to follow
    void follow(String account, Collection<NoticeTopic> topics, LocalDate today, long upTo) {
        jdbc.sql("""
                        INSERT INTO opportunities.follower (account, topics, since, up_to)
                        VALUES (:account, :topics, :today, :upTo) ON CONFLICT (account) DO UPDATE SET topics = :topics
                        """)
                .param("account", account)
                .param("topics", topics.stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .param("today", today)
                .param("upTo", upTo)
                .update();
    }

    void leave(String account) {
        jdbc.sql("DELETE FROM opportunities.follower WHERE account = :account")
                .param("account", account)
                .update();
    }

    void told(long entry, String account, LocalDate day, List<UUID> notices) {
        jdbc.sql("""
                        INSERT INTO opportunities.digest (entry, account, day, notices)
                        VALUES (:entry, :account, :day, :notices)
                        """)
                .param("entry", entry)
                .param("account", account)
                .param("day", day)
                .param("notices", notices.toArray(UUID[]::new))
                .update();
        jdbc.sql("UPDATE opportunities.follower SET up_to = :entry WHERE account = :account")
                .param("account", account)
                .param("entry", entry)
                .update();
    }

    /// Who was told when, the newest first.
    ///
    /// @param account null for everybody
    List<Told> listTold(@Nullable String account, int most) {
        return jdbc.sql("""
                        SELECT entry, account, day, cardinality(notices) AS notices FROM opportunities.digest
                        WHERE :account::text IS NULL OR account = :account ORDER BY day DESC, entry DESC, account LIMIT :most
                        """)
                .param("account", account)
                .param("most", most)
                .query((row, n) -> new Told(
                        row.getLong("entry"),
                        row.getString("account"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("notices")))
                .list();
    }
}
