package lv.auseklis.cerngroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of requests for support.
@Component
class JdbcSupport {

    private static final String REQUESTS = """
            SELECT r.*, l.recorded, c.entry AS closed, c.outcome, cl.recorded AS closed_when
            FROM cerngroup.support_request r
            JOIN ledger.entry l ON l.index = r.entry
            LEFT JOIN (cerngroup.support_closed c JOIN ledger.entry cl ON cl.index = c.entry) ON c.request = r.id
            """;

    private static final Map<String, String> REPLACE = Map.of(
            "organisation",
                    "UPDATE cerngroup.support_request SET organisation = :mark WHERE id = :id AND organisation = :text",
            "asker", "UPDATE cerngroup.support_request SET asker = :mark WHERE id = :id AND asker = :text",
            "contact", "UPDATE cerngroup.support_request SET contact = :mark WHERE id = :id AND contact = :text",
            "question", "UPDATE cerngroup.support_request SET question = :mark WHERE id = :id AND question = :text",
            "answer", "UPDATE cerngroup.support_answer SET answer = :mark WHERE request = :id AND answer = :text",
            "outcome", "UPDATE cerngroup.support_closed SET outcome = :mark WHERE request = :id AND outcome = :text");

    private final JdbcClient jdbc;

    JdbcSupport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many were asked in a year, and of them answered, closed without an answer, and waiting.
    record Counted(int year, SupportRequest.Topic topic, long asked, long answered, long waiting) {}

    void add(
            UUID id,
            long entry,
            SupportRequest.Topic topic,
            Map<String, String> texts,
            @Nullable String account,
            byte[] secret) {
        jdbc.sql("""
                        INSERT INTO cerngroup.support_request
                            (id, entry, topic, organisation, asker, contact, question, account, secret)
                        VALUES (:id, :entry, :topic, :organisation, :asker, :contact, :question, :account, :secret)
                        """)
                .param("id", id)
                .param("entry", entry)
                .param("topic", topic.name())
                .param("organisation", texts.get("organisation"))
                .param("asker", texts.get("asker"))
                .param("contact", texts.get("contact"))
                .param("question", texts.get("question"))
                .param("account", account)
                .param("secret", secret)
                .update();
    }

    void answer(UUID request, long entry, String answer) {
        jdbc.sql("INSERT INTO cerngroup.support_answer (entry, request, answer) VALUES (:entry, :request, :answer)")
                .param("entry", entry)
                .param("request", request)
                .param("answer", answer)
                .update();
    }

    void close(UUID request, long entry, String outcome) {
        jdbc.sql("INSERT INTO cerngroup.support_closed (request, entry, outcome) VALUES (:request, :entry, :outcome)")
                .param("request", request)
                .param("entry", entry)
                .param("outcome", outcome)
                .update();
    }

    /// The fields that may be about a person, by their names without `request.`.
    static boolean isPersonal(String field) {
        return REPLACE.containsKey(field);
    }

    void replace(UUID request, String field, String text, String mark) {
        var sql = REPLACE.get(field);
        if (sql != null) {
            jdbc.sql(sql)
                    .param("mark", mark)
                    .param("id", request)
                    .param("text", text)
                    .update();
        }
    }

    Optional<SupportRequest> find(UUID id) {
        return with(jdbc.sql(REQUESTS + "WHERE r.id = :id")
                        .param("id", id)
                        .query(JdbcSupport::request)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<SupportRequest> findBySecret(byte[] secret) {
        return with(jdbc.sql(REQUESTS + "WHERE r.secret = :secret")
                        .param("secret", secret)
                        .query(JdbcSupport::request)
                        .list())
                .stream()
                .findFirst();
    }

    /// What one account asked, the latest first.
    List<SupportRequest> listOf(String account, int most) {
        return with(jdbc.sql(REQUESTS + "WHERE r.account = :account ORDER BY r.entry DESC LIMIT :most")
                .param("account", account)
                .param("most", most)
                .query(JdbcSupport::request)
                .list());
    }

    /// What is not closed, the oldest first.
    List<SupportRequest> listOpen(int most) {
        return with(jdbc.sql(REQUESTS + "WHERE c.entry IS NULL ORDER BY r.entry LIMIT :most")
                .param("most", most)
                .query(JdbcSupport::request)
                .list());
    }

    /// What was closed, the latest first, closed before an entry.
    List<SupportRequest> listClosed(long before, int most) {
        return with(jdbc.sql(REQUESTS + "WHERE c.entry < :before ORDER BY c.entry DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(JdbcSupport::request)
                .list());
    }

    /// By year and topic, the latest year first.
    List<Counted> count() {
        return jdbc.sql("""
                        SELECT extract(year FROM l.recorded AT TIME ZONE 'Europe/Riga')::int AS year, r.topic,
                            count(*) AS asked,
                            count(*) FILTER (WHERE EXISTS (
                                SELECT FROM cerngroup.support_answer a WHERE a.request = r.id)) AS answered,
                            count(*) FILTER (WHERE c.entry IS NULL AND NOT EXISTS (
                                SELECT FROM cerngroup.support_answer a WHERE a.request = r.id)) AS waiting
                        FROM cerngroup.support_request r
                        JOIN ledger.entry l ON l.index = r.entry
                        LEFT JOIN cerngroup.support_closed c ON c.request = r.id
                        GROUP BY year, r.topic ORDER BY year DESC, r.topic
                        """)
                .query((row, n) -> new Counted(
                        row.getInt("year"),
                        SupportRequest.Topic.valueOf(row.getString("topic")),
                        row.getLong("asked"),
                        row.getLong("answered"),
                        row.getLong("waiting")))
                .list();
    }

    /// The same with the answers of each, by one query for all.
    private List<SupportRequest> with(List<SupportRequest> bare) {
        var answers = bare.isEmpty()
                ? Map.<UUID, List<SupportRequest.Answer>>of()
                : answers(bare.stream().map(SupportRequest::id).toList());
        return bare.stream()
                .map(one -> new SupportRequest(
                        one.id(),
                        one.entry(),
                        one.asked(),
                        one.topic(),
                        one.organisation(),
                        one.asker(),
                        one.contact(),
                        one.question(),
                        one.account(),
                        answers.getOrDefault(one.id(), List.of()),
                        one.closed()))
                .toList();
    }

    private Map<UUID, List<SupportRequest.Answer>> answers(Collection<UUID> requests) {
        var answers = new HashMap<UUID, List<SupportRequest.Answer>>();
        jdbc.sql("""
                        SELECT a.request, a.entry, a.answer, l.recorded FROM cerngroup.support_answer a
                        JOIN ledger.entry l ON l.index = a.entry
                        WHERE a.request = ANY (:requests) ORDER BY a.entry
                        """).param("requests", requests.toArray(UUID[]::new)).query(row -> {
            answers.computeIfAbsent(row.getObject("request", UUID.class), one -> new ArrayList<>())
                    .add(new SupportRequest.Answer(
                            row.getLong("entry"), when(row, "recorded"), row.getString("answer")));
        });
        return answers;
    }

    private static SupportRequest request(ResultSet row, int n) throws SQLException {
        var closed = row.getObject("closed", Long.class);
        return new SupportRequest(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                when(row, "recorded"),
                SupportRequest.Topic.valueOf(row.getString("topic")),
                row.getString("organisation"),
                row.getString("asker"),
                row.getString("contact"),
                row.getString("question"),
                row.getString("account"),
                List.of(),
                closed == null
                        ? null
                        : new SupportRequest.Closed(closed, when(row, "closed_when"), row.getString("outcome")));
    }

    private static Instant when(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
