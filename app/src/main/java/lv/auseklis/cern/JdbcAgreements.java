package lv.auseklis.cern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of agreements, events, figures and payments. What is read is what was recorded before a moment, with the
/// strikes recorded before it.
@Component
class JdbcAgreements {

    private static final String STRUCK = """
            LEFT JOIN (cern.strike s JOIN ledger.entry sl ON sl.index = s.entry AND sl.recorded < :before)
                ON s.struck = r.entry
            JOIN ledger.entry l ON l.index = r.entry AND l.recorded < :before
            """;

    private final JdbcClient jdbc;

    JdbcAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Agreement agreement) {
        jdbc.sql("""
                        INSERT INTO cern.agreement (id, entry, state, name_lv, name_en)
                        VALUES (:id, :entry, :state, :lv, :en)
                        """)
                .param("id", agreement.id())
                .param("entry", agreement.entry())
                .param("state", agreement.state())
                .param("lv", agreement.name().lv())
                .param("en", agreement.name().en())
                .update();
    }

    List<Agreement> list() {
        return jdbc.sql("SELECT id, entry, state, name_lv, name_en FROM cern.agreement ORDER BY state")
                .query(JdbcAgreements::agreement)
                .list();
    }

    Optional<Agreement> find(UUID id) {
        return jdbc.sql("SELECT id, entry, state, name_lv, name_en FROM cern.agreement WHERE id = :id")
                .param("id", id)
                .query(JdbcAgreements::agreement)
                .optional();
    }

    Optional<Agreement> find(String state) {
        return jdbc.sql("SELECT id, entry, state, name_lv, name_en FROM cern.agreement WHERE state = :state")
                .param("state", state)
                .query(JdbcAgreements::agreement)
                .optional();
    }

    private static Agreement agreement(ResultSet row, int n) throws SQLException {
        return new Agreement(
                row.getObject("id", UUID.class),
                row.getString("state"),
                new Bilingual(row.getString("name_lv"), row.getString("name_en")),
                row.getLong("entry"));
    }

    void add(UUID agreement, AgreementEvent event) {
        jdbc.sql("""
                        INSERT INTO cern.event
                            (entry, agreement, kind, day, precision, note_lv, note_en, reference, source, confidence)
                        VALUES (:entry, :agreement, :kind, :day, :precision, :lv, :en, :reference, :source, :confidence)
                        """)
                .param("entry", event.entry())
                .param("agreement", agreement)
                .param("kind", event.kind().name())
                .params(SourcedRow.params("day", event.day()))
                .param("lv", event.noteLv())
                .param("en", event.noteEn())
                .params(SourcedRow.params(event.provenance()))
                .update();
    }

    /// The oldest day first; struck ones included.
    List<AgreementEvent> listEvents(UUID agreement, Instant before) {
        return mapEvents(List.of(agreement), before).getOrDefault(agreement, List.of());
    }

    /// The same of several States at once.
    Map<UUID, List<AgreementEvent>> mapEvents(Collection<UUID> agreements, Instant before) {
        var events = new HashMap<UUID, List<AgreementEvent>>();
        jdbc.sql("""
                        SELECT r.*, coalesce(s.entry, -1) AS struck_by FROM cern.event r
                        """ + STRUCK + "WHERE r.agreement = ANY (:agreements) ORDER BY r.day, r.entry")
                .param("agreements", agreements.toArray(UUID[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(
                        row.getObject("agreement", UUID.class),
                        new AgreementEvent(
                                row.getLong("entry"),
                                EventKind.valueOf(row.getString("kind")),
                                Objects.requireNonNull(SourcedRow.day(row, "day", "precision")),
                                row.getString("note_lv"),
                                row.getString("note_en"),
                                SourcedRow.provenance(row, ""),
                                row.getLong("struck_by"))))
                .list()
                .forEach(found -> events.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return events;
    }

    void add(UUID agreement, Figure figure) {
        jdbc.sql("""
                        INSERT INTO cern.figure
                            (entry, agreement, year, kind, value, day, reference, source, confidence)
                        VALUES (:entry, :agreement, :year, :kind, :value, :day, :reference, :source, :confidence)
                        """)
                .param("entry", figure.entry())
                .param("agreement", agreement)
                .param("year", figure.year())
                .param("kind", figure.kind().name())
                .param("value", figure.value())
                .param("day", figure.day())
                .params(SourcedRow.params(figure.provenance()))
                .update();
    }

    /// The oldest entry first; struck ones included.
    List<Figure> listFigures(UUID agreement, Instant before) {
        return jdbc.sql("""
                        SELECT r.*, coalesce(s.entry, -1) AS struck_by FROM cern.figure r
                        """ + STRUCK + "WHERE r.agreement = :agreement ORDER BY r.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Figure(
                        row.getLong("entry"),
                        row.getInt("year"),
                        FigureKind.valueOf(row.getString("kind")),
                        row.getBigDecimal("value"),
                        row.getObject("day", LocalDate.class),
                        SourcedRow.provenance(row, ""),
                        row.getLong("struck_by")))
                .list();
    }

    void add(UUID agreement, Payment payment) {
        jdbc.sql("""
                        INSERT INTO cern.payment (entry, agreement, year, received, amount, reference)
                        VALUES (:entry, :agreement, :year, :received, :amount, :reference)
                        """)
                .param("entry", payment.entry())
                .param("agreement", agreement)
                .param("year", payment.year())
                .param("received", payment.received())
                .param("amount", payment.amount())
                .param("reference", payment.reference())
                .update();
    }

    /// The oldest day first; struck ones included.
    List<Payment> listPayments(UUID agreement, Instant before) {
        return jdbc.sql("""
                        SELECT r.*, coalesce(s.entry, -1) AS struck_by FROM cern.payment r
                        """ + STRUCK + "WHERE r.agreement = :agreement ORDER BY r.received, r.entry")
                .param("agreement", agreement)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Payment(
                        row.getLong("entry"),
                        row.getInt("year"),
                        row.getObject("received", LocalDate.class),
                        row.getBigDecimal("amount"),
                        row.getString("reference"),
                        row.getLong("struck_by")))
                .list();
    }

    /// Whether there is such an event, figure or payment about the State and it stands.
    boolean stands(UUID agreement, long entry) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM (
                            SELECT entry, agreement FROM cern.event UNION ALL
                            SELECT entry, agreement FROM cern.figure UNION ALL
                            SELECT entry, agreement FROM cern.payment) r
                            WHERE r.entry = :entry AND r.agreement = :agreement
                              AND NOT EXISTS (SELECT FROM cern.strike s WHERE s.struck = r.entry))
                        """)
                .param("entry", entry)
                .param("agreement", agreement)
                .query(Boolean.class)
                .single();
    }

    void strike(long struck, long entry, String reason) {
        jdbc.sql("INSERT INTO cern.strike (struck, entry, reason) VALUES (:struck, :entry, :reason)")
                .param("struck", struck)
                .param("entry", entry)
                .param("reason", reason)
                .update();
    }

    void add(UUID agreement, AgreementTerm term) {
        jdbc.sql("""
                        INSERT INTO cern.term (entry, agreement, kind, value, reference, source, confidence)
                        VALUES (:entry, :agreement, :kind, :value, :reference, :source, :confidence)
                        """)
                .param("entry", term.entry())
                .param("agreement", agreement)
                .param("kind", term.kind().name())
                .param("value", term.value())
                .params(SourcedRow.params(term.provenance()))
                .update();
    }

    /// The oldest record first.
    List<AgreementTerm> listTerms(UUID agreement, Instant before) {
        return mapTerms(List.of(agreement), before).getOrDefault(agreement, List.of());
    }

    /// The same of several States at once.
    Map<UUID, List<AgreementTerm>> mapTerms(Collection<UUID> agreements, Instant before) {
        var terms = new HashMap<UUID, List<AgreementTerm>>();
        jdbc.sql("""
                        SELECT t.* FROM cern.term t JOIN ledger.entry l ON l.index = t.entry AND l.recorded < :before
                        WHERE t.agreement = ANY (:agreements) ORDER BY t.entry
                        """)
                .param("agreements", agreements.toArray(UUID[]::new))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> Map.entry(
                        row.getObject("agreement", UUID.class),
                        new AgreementTerm(
                                row.getLong("entry"),
                                AgreementTerm.Kind.valueOf(row.getString("kind")),
                                row.getBigDecimal("value"),
                                SourcedRow.provenance(row, ""))))
                .list()
                .forEach(found -> terms.computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                        .add(found.getValue()));
        return terms;
    }
}
