package lv.auseklis.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.documents.Sha256;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the issued papers.
@Component
class JdbcPapers {

    private static final String PAPERS =
            "SELECT number, code, kind, organisation, asked, about, day, site, size, digest, entry FROM papers.paper ";

    private final JdbcClient database;

    JdbcPapers(JdbcClient database) {
        this.database = database;
    }

    long nextNumber() {
        return database.sql("SELECT nextval('papers.paper_number')")
                .query(Long.class)
                .single();
    }

    void add(Paper paper) {
        var organisation = paper.organisation();
        database.sql("""
                INSERT INTO papers.paper (number, code, kind, organisation, asked, about, day, site, size, digest, entry)
                VALUES (:number, :code, :kind, :organisation, :asked, :about, :day, :site, :size, :digest, :entry)
                """)
                .param("number", paper.number())
                .param("code", paper.code().text())
                .param("kind", paper.kind().name())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("asked", paper.asked())
                .param("about", paper.about())
                .param("day", paper.day())
                .param("site", paper.site())
                .param("size", paper.size())
                .param("digest", paper.digest().hex())
                .param("entry", paper.entry())
                .update();
    }

    Optional<Paper> find(String number) {
        return database.sql(PAPERS + "WHERE number = :number")
                .param("number", number)
                .query(JdbcPapers::read)
                .optional();
    }

    Optional<Paper> findByDigest(Sha256 digest) {
        return database.sql(PAPERS + "WHERE digest = :digest")
                .param("digest", digest.hex())
                .query(JdbcPapers::read)
                .optional();
    }

    /// The paper that answers the same question about the same entry and leads to the same site; of this day,
    /// unless what it says lasts. The host that somebody else wrote into a request must not stand on what is
    /// handed out to others.
    ///
    /// @param closed the latest entry by which a field was closed or opened: what was issued before it shows
    ///               something else
    Optional<Paper> findSame(Asked asked, long about, long closed, LocalDate day, String site) {
        var registration = asked.registration();
        return database.sql(PAPERS + """
                WHERE kind = :kind AND organisation IS NOT DISTINCT FROM :organisation AND asked = :asked
                  AND (about = :about OR organisation IS NULL) AND entry > :closed AND (day = :day OR :lasting)
                  AND site = :site
                ORDER BY entry DESC LIMIT 1
                """)
                .param("kind", asked.kind().name())
                .param(
                        "organisation",
                        registration == null
                                ? null
                                : registration.organisation().value())
                .param("asked", asked.text())
                .param("about", about)
                .param("closed", closed)
                .param("day", day)
                .param("lasting", asked.kind().isLasting())
                .param("site", site)
                .query(JdbcPapers::read)
                .optional();
    }

    Optional<Paper> findLatest(PaperKind kind, OrganisationId organisation) {
        return database.sql(PAPERS + """
                WHERE kind = :kind AND organisation = :organisation ORDER BY entry DESC LIMIT 1
                """)
                .param("kind", kind.name())
                .param("organisation", organisation.value())
                .query(JdbcPapers::read)
                .optional();
    }

    /// Newest first.
    ///
    /// @param before only those of an earlier entry
    List<Paper> list(long before, int limit) {
        return database.sql(PAPERS + "WHERE entry < :before ORDER BY entry DESC LIMIT :limit")
                .param("before", before)
                .param("limit", limit)
                .query(JdbcPapers::read)
                .list();
    }

    int count(PaperKind kind, LocalDate day) {
        return count("kind = :value", kind.name(), day);
    }

    /// Those about one institution.
    int count(OrganisationId organisation, LocalDate day) {
        return count("organisation = :value", organisation.value(), day);
    }

    /// Those about all institutions together.
    int countAboutEntries(LocalDate day) {
        return count("kind <> :value", PaperKind.ABSENCE.name(), day);
    }

    private int count(String which, Object value, LocalDate day) {
        return database.sql("SELECT count(*) FROM papers.paper WHERE day = :day AND " + which)
                .param("day", day)
                .param("value", value)
                .query(Integer.class)
                .single();
    }

    private static Paper read(ResultSet row, int n) throws SQLException {
        return new Paper(
                row.getString("number"),
                new VerificationCode(row.getString("code")),
                PaperKind.valueOf(row.getString("kind")),
                organisation(row.getObject("organisation", UUID.class)),
                row.getString("asked"),
                row.getLong("about"),
                row.getObject("day", LocalDate.class),
                row.getString("site"),
                row.getLong("size"),
                new Sha256(row.getString("digest")),
                row.getLong("entry"));
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
