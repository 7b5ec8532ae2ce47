package lv.auseklis.amendments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.registration.AttachedBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports in the making. Documents are attached to one before it is sent; like the draft of an application it has no
/// legal effect, leaves nothing in the log, and only the account that began it sees it.
@Component
class JdbcReportDrafts implements AttachedBytes {

    private static final String UNSENT = " NOT EXISTS (SELECT FROM amendments.amendment a WHERE a.id = d.id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReportDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Draft(UUID id, OrganisationId organisation, String account) {}

    /// The draft of an account for the next report about an institution; the case will have its id.
    Optional<UUID> find(OrganisationId organisation, Actor actor) {
        return jdbc.sql("SELECT d.id FROM amendments.draft d WHERE d.organisation = :organisation"
                        + " AND d.account = :account AND" + UNSENT + " ORDER BY d.begun, d.id LIMIT 1")
                .param("organisation", organisation.value())
                .param("account", actor.account())
                .query(UUID.class)
                .optional();
    }

    /// The same; begun if there is none yet.
    UUID begin(OrganisationId organisation, Actor actor) {
        return find(organisation, actor).orElseGet(() -> {
            var id = UUID.randomUUID();
            keep(id, organisation, actor.account());
            return id;
        });
    }

    /// Makes room for documents of a case that was reported without any.
    void keep(UUID id, OrganisationId organisation, String account) {
        jdbc.sql("""
                        INSERT INTO amendments.draft (id, organisation, account, begun)
                        VALUES (:id, :organisation, :account, :begun) ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("organisation", organisation.value())
                .param("account", account)
                .param("begun", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public long attached(String account, Instant since) {
        return jdbc.sql("""
                        SELECT COALESCE(sum(o.size), 0) FROM amendments.document o
                        JOIN amendments.draft d ON d.id = o.case_id
                        WHERE d.account = :account AND o.added >= :since
                        """)
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// A draft that was not sent yet.
    Optional<Draft> unsent(UUID id) {
        return jdbc.sql("SELECT d.organisation, d.account FROM amendments.draft d WHERE d.id = :id AND" + UNSENT)
                .param("id", id)
                .query((row, n) -> new Draft(
                        id, new OrganisationId(row.getObject("organisation", UUID.class)), row.getString("account")))
                .optional();
    }
}
