package lv.auseklis.registration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens the tables in which modules keep documents of their cases.
@Component
class JdbcDocumentTables implements DocumentTables {

    private final JdbcClient jdbc;

    JdbcDocumentTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AttachedDocuments of(String table) {
        return new JdbcDocuments(jdbc, table);
    }
}
