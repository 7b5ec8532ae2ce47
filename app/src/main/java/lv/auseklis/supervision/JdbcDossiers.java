package lv.auseklis.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of what is known of institutions: findings, requests, evidence, proposals.
@Component
class JdbcDossiers {

    private static final String FINDINGS =
            "SELECT id, organisation, entry, day, kind, until, text, reference FROM supervision.finding ";
    private static final String REQUESTS = """
            SELECT q.id, q.organisation, q.entry, q.day, q.due, q.authority, q.text, q.reference,
                   r.entry AS reply_entry, r.day AS reply_day, r.text AS reply_text
            FROM supervision.request q LEFT JOIN supervision.reply r ON r.request = q.id
            """;
    private static final String EVIDENCE =
            "SELECT id, organisation, entry, kind, day, reported, amount, due, reference FROM supervision.evidence ";
    private static final String PROPOSALS = "SELECT id, organisation, entry, day, reasons FROM supervision.proposal ";
    private static final String OF_ONE = "WHERE organisation = :organisation ORDER BY entry";

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InspectionFinding> listFindings(OrganisationId organisation) {
        return ofOne(FINDINGS + OF_ONE, organisation)
                .query(JdbcDossiers::finding)
                .list();
    }

    /// The findings of all institutions that can be a ground.
    List<InspectionFinding> listBreaches() {
        return jdbc.sql(FINDINGS + "WHERE kind <> 'NO_VIOLATION' ORDER BY entry")
                .query(JdbcDossiers::finding)
                .list();
    }

    List<InformationRequest> listRequests(OrganisationId organisation) {
        return ofOne(REQUESTS + "WHERE q.organisation = :organisation ORDER BY q.entry", organisation)
                .query(JdbcDossiers::request)
                .list();
    }

    /// The requests to all institutions without a reply in time: the term runs, or it is over.
    List<InformationRequest> listUnanswered() {
        return jdbc.sql(REQUESTS + "WHERE r.day IS NULL OR r.day > q.due ORDER BY q.entry")
                .query(JdbcDossiers::request)
                .list();
    }

    Optional<InformationRequest> findRequest(UUID id) {
        return jdbc.sql(REQUESTS + "WHERE q.id = :id")
                .param("id", id)
                .query(JdbcDossiers::request)
                .optional();
    }

    List<Evidence> listEvidence(OrganisationId organisation) {
        return ofOne(EVIDENCE + OF_ONE, organisation)
                .query(JdbcDossiers::evidence)
                .list();
    }

    /// Of all institutions the documents that are a ground by themselves, and the changes kept back past their terms.
    List<Evidence> listGrounds(LocalDate today) {
        return jdbc.sql(EVIDENCE + """
                        WHERE kind IN ('FOUNDERS_REPORT', 'COURT_RULING')
                        UNION ALL
                        SELECT * FROM (SELECT DISTINCT ON (organisation, day)
                                              id, organisation, entry, kind, day, reported, amount, due, reference
                                       FROM supervision.evidence WHERE kind = 'CHANGE'
                                       ORDER BY organisation, day, entry DESC) AS change
                        WHERE due < :today AND (reported IS NULL OR reported > due)
                        """)
                .param("today", today)
                .query(JdbcDossiers::evidence)
                .list();
    }

    /// The latest evidence of a kind, of one institution or (null) of each.
    void forEachLatest(Evidence.Kind kind, @Nullable OrganisationId only, LocalDate on, Consumer<Evidence> work) {
        jdbc.sql("SELECT DISTINCT ON (organisation) * FROM (" + EVIDENCE + """
                        WHERE kind = :kind AND day <= :on
                          AND (:organisation::uuid IS NULL OR organisation = :organisation)) AS known
                        ORDER BY organisation, entry DESC
                        """)
                .param("kind", kind.name())
                .param("on", on)
                .param("organisation", only == null ? null : only.value())
                .query(JdbcDossiers::evidence)
                .list()
                .forEach(work);
    }

    /// All evidence of a kind about days up to one, of one institution or (null) of each; of one day the latest last.
    void forEach(Evidence.Kind kind, @Nullable OrganisationId only, LocalDate on, Consumer<Evidence> work) {
        jdbc.sql(EVIDENCE + """
                        WHERE kind = :kind AND day <= :on
                          AND (:organisation::uuid IS NULL OR organisation = :organisation)
                        ORDER BY day, entry
                        """)
                .param("kind", kind.name())
                .param("on", on)
                .param("organisation", only == null ? null : only.value())
                .query(JdbcDossiers::evidence)
                .list()
                .forEach(work);
    }

    List<Proposal> listProposals(OrganisationId organisation) {
        return ofOne(PROPOSALS + OF_ONE, organisation)
                .query(JdbcDossiers::proposal)
                .list();
    }

    List<Proposal> listProposals() {
        return jdbc.sql(PROPOSALS + "ORDER BY entry")
                .query(JdbcDossiers::proposal)
                .list();
    }

    private JdbcClient.StatementSpec ofOne(String sql, OrganisationId organisation) {
        return jdbc.sql(sql).param("organisation", organisation.value());
    }

    void add(InspectionFinding finding) {
        jdbc.sql("""
                        INSERT INTO supervision.finding (id, organisation, entry, day, kind, until, text, reference)
                        VALUES (:id, :organisation, :entry, :day, :kind, :until, :text, :reference)
                        """)
                .param("id", finding.id())
                .param("organisation", finding.organisation().value())
                .param("entry", finding.entry())
                .param("day", finding.day())
                .param("kind", finding.kind().name())
                .param("until", finding.until())
                .param("text", finding.text())
                .param("reference", finding.reference())
                .update();
    }

    void add(InformationRequest request) {
        jdbc.sql("""
                        INSERT INTO supervision.request (id, organisation, entry, day, due, authority, text, reference)
                        VALUES (:id, :organisation, :entry, :day, :due, :authority, :text, :reference)
                        """)
                .param("id", request.id())
                .param("organisation", request.organisation().value())
                .param("entry", request.entry())
                .param("day", request.day())
                .param("due", request.due())
                .param("authority", request.authority().name())
                .param("text", request.text())
                .param("reference", request.reference())
                .update();
    }

    void add(UUID request, InformationRequest.Reply reply) {
        jdbc.sql("INSERT INTO supervision.reply (request, entry, day, text) VALUES (:request, :entry, :day, :text)")
                .param("request", request)
                .param("entry", reply.entry())
                .param("day", reply.day())
                .param("text", reply.text())
                .update();
    }

    void add(Evidence evidence) {
        jdbc.sql("""
                        INSERT INTO supervision.evidence
                            (id, organisation, entry, kind, day, reported, amount, due, reference)
                        VALUES (:id, :organisation, :entry, :kind, :day, :reported, :amount, :due, :reference)
                        """)
                .param("id", evidence.id())
                .param("organisation", evidence.organisation().value())
                .param("entry", evidence.entry())
                .param("kind", evidence.kind().name())
                .param("day", evidence.day())
                .param("reported", evidence.reported())
                .param("amount", evidence.amount())
                .param("due", evidence.due())
                .param("reference", evidence.reference())
                .update();
    }

    void add(Proposal proposal) {
        jdbc.sql("""
                        INSERT INTO supervision.proposal (id, organisation, entry, day, reasons)
                        VALUES (:id, :organisation, :entry, :day, :reasons)
                        """)
                .param("id", proposal.id())
                .param("organisation", proposal.organisation().value())
                .param("entry", proposal.entry())
                .param("day", proposal.day())
                .param("reasons", proposal.reasons())
                .update();
    }

    static OrganisationId organisation(ResultSet row) throws SQLException {
        return new OrganisationId(row.getObject("organisation", UUID.class));
    }

    private static InspectionFinding finding(ResultSet row, int n) throws SQLException {
        return new InspectionFinding(
                row.getObject("id", UUID.class),
                organisation(row),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                FindingKind.valueOf(row.getString("kind")),
                row.getObject("until", LocalDate.class),
                row.getString("text"),
                row.getString("reference"));
    }

    private static InformationRequest request(ResultSet row, int n) throws SQLException {
        var replied = row.getObject("reply_day", LocalDate.class);
        return new InformationRequest(
                row.getObject("id", UUID.class),
                organisation(row),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                InformationRequest.Authority.valueOf(row.getString("authority")),
                row.getString("text"),
                row.getString("reference"),
                replied == null
                        ? null
                        : new InformationRequest.Reply(
                                row.getLong("reply_entry"), replied, row.getString("reply_text")));
    }

    private static Evidence evidence(ResultSet row, int n) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                organisation(row),
                row.getLong("entry"),
                Evidence.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("reported", LocalDate.class),
                row.getObject("amount", Integer.class),
                row.getObject("due", LocalDate.class),
                row.getString("reference"));
    }

    private static Proposal proposal(ResultSet row, int n) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                organisation(row),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                row.getString("reasons"));
    }
}
