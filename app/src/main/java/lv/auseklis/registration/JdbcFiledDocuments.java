package lv.auseklis.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of documents attached to applications.
@Component
class JdbcFiledDocuments extends JdbcDocuments implements AttachedBytes {

    private final JdbcClient jdbc;

    JdbcFiledDocuments(JdbcClient jdbc) {
        super(jdbc, "registration.document");
        this.jdbc = jdbc;
    }

    /// Those filed behind the entry of an institution.
    List<FiledDocument> listFiled(UUID organisation) {
        return jdbc.sql(select() + """
                        WHERE filed IS NOT NULL AND case_id IN (
                            SELECT application FROM registration.step WHERE organisation = :organisation)
                        ORDER BY filed, added, id
                        """)
                .param("organisation", organisation)
                .query(JdbcDocuments::document)
                .list();
    }

    /// The institution that was entered from an application.
    Optional<UUID> findOrganisation(UUID application) {
        return jdbc.sql("""
                        SELECT organisation FROM registration.step
                        WHERE application = :application AND organisation IS NOT NULL
                        """).param("application", application).query(UUID.class).optional();
    }

    @Override
    public long attached(String account, Instant since) {
        return jdbc.sql("""
                        SELECT COALESCE(sum(d.size), 0) FROM registration.document d
                        JOIN registration.application a ON a.id = d.case_id
                        WHERE a.account = :account AND d.added >= :since
                        """)
                .param("account", account)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void addView(UUID document, long entry, boolean open) {
        jdbc.sql("INSERT INTO registration.document_view (document, entry, open) VALUES (:document, :entry, :open)")
                .param("document", document)
                .param("entry", entry)
                .param("open", open)
                .update();
    }
}
