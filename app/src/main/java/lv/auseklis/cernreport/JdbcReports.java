package lv.auseklis.cernreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.documents.Sha256;
import lv.auseklis.seals.IssuedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the issued annual reports.
@Component
class JdbcReports implements IssuedFiles {

    private final JdbcClient jdbc;

    JdbcReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IssuedReport report) {
        jdbc.sql("""
                        INSERT INTO cernreport.report (entry, agreement, year, version, day, known, size, digest)
                        VALUES (:entry, :agreement, :year, :version, :day, :known, :size, :digest)
                        """)
                .param("entry", report.entry())
                .param("agreement", report.agreement())
                .param("year", report.year())
                .param("version", report.version())
                .param("day", report.day())
                .param("known", report.known().atOffset(ZoneOffset.UTC))
                .param("size", report.size())
                .param("digest", report.digest().hex())
                .update();
    }

    /// The latest year and version first: a few for each year.
    List<IssuedReport> list(UUID agreement) {
        return jdbc.sql("SELECT * FROM cernreport.report WHERE agreement = :agreement"
                        + " ORDER BY year DESC, version DESC")
                .param("agreement", agreement)
                .query(JdbcReports::report)
                .list();
    }

    Optional<IssuedReport> find(UUID agreement, int year, int version) {
        return jdbc.sql("SELECT * FROM cernreport.report"
                        + " WHERE agreement = :agreement AND year = :year AND version = :version")
                .param("agreement", agreement)
                .param("year", year)
                .param("version", version)
                .query(JdbcReports::report)
                .optional();
    }

    /// 1 where none was issued.
    int nextVersion(UUID agreement, int year) {
        return jdbc.sql("SELECT coalesce(max(version), 0) + 1 FROM cernreport.report"
                        + " WHERE agreement = :agreement AND year = :year")
                .param("agreement", agreement)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean has(String digest) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM cernreport.report WHERE digest = :digest)")
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    private static IssuedReport report(ResultSet row, int n) throws SQLException {
        return new IssuedReport(
                row.getLong("entry"),
                row.getObject("agreement", UUID.class),
                row.getInt("year"),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                row.getObject("known", OffsetDateTime.class).toInstant(),
                row.getLong("size"),
                new Sha256(row.getString("digest")));
    }
}
