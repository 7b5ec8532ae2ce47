package lv.auseklis.capabilities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import lv.auseklis.datatypes.Bilingual;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of profiles.
@Component
class JdbcProfiles {

    private static final String SELECT = """
            SELECT p.id, p.account, v.*, c.contact, d.approved, d.reasons, w.entry AS withdrawn
            FROM capabilities.profile p
            JOIN capabilities.version v ON v.profile = p.id
            JOIN capabilities.contact c ON c.profile = v.profile AND c.number = v.number
            LEFT JOIN capabilities.decision d ON d.profile = v.profile AND d.number = v.number
            LEFT JOIN capabilities.withdrawal w ON w.profile = p.id
            """;
    private static final String LATEST = """
             v.number = (SELECT max(number) FROM capabilities.version WHERE profile = p.id)
            """;
    private static final String IN_FORCE = """
             w.entry IS NULL AND v.number = (SELECT max(number) FROM capabilities.decision WHERE profile = p.id AND approved)
            """;

    private final JdbcClient jdbc;

    JdbcProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID id, String account, long entry) {
        jdbc.sql("INSERT INTO capabilities.profile (id, account, entry) VALUES (:id, :account, :entry)")
                .param("id", id)
                .param("account", account)
                .param("entry", entry)
                .update();
    }

    void add(UUID profile, int version, long entry, ProfileContent content) {
        jdbc.sql("""
                        INSERT INTO capabilities.version
                            (profile, number, entry, kind, name, registration, place, website, summary_lv, summary_en,
                             goods, services, certificates, nace, cpv, past)
                        VALUES (:profile, :number, :entry, :kind, :name, :registration, :place, :website, :summaryLv,
                             :summaryEn, :goods, :services, :certificates, :nace, :cpv, :past)
                        """)
                .param("profile", profile)
                .param("number", version)
                .param("entry", entry)
                .param("kind", content.kind().name())
                .param("name", content.name())
                .param("registration", content.number())
                .param("place", content.place())
                .param("website", content.website())
                .param("summaryLv", content.summary().lv())
                .param("summaryEn", content.summary().en())
                .param("goods", String.join("\n", content.goods()))
                .param("services", String.join("\n", content.services()))
                .param("certificates", String.join("\n", content.certificates()))
                .param("nace", String.join("\n", content.nace()))
                .param("cpv", String.join("\n", content.cpv()))
                .param("past", content.past())
                .update();
        jdbc.sql("INSERT INTO capabilities.contact (profile, number, contact) VALUES (:profile, :number, :contact)")
                .param("profile", profile)
                .param("number", version)
                .param("contact", content.contact())
                .update();
    }

    void decide(UUID profile, int version, long entry, boolean approved, String reasons) {
        jdbc.sql("""
                        INSERT INTO capabilities.decision (profile, number, entry, approved, reasons)
                        VALUES (:profile, :number, :entry, :approved, :reasons)
                        """)
                .param("profile", profile)
                .param("number", version)
                .param("entry", entry)
                .param("approved", approved)
                .param("reasons", reasons)
                .update();
    }

    void withdraw(UUID profile, long entry) {
        jdbc.sql("INSERT INTO capabilities.withdrawal (profile, entry) VALUES (:profile, :entry)")
                .param("profile", profile)
                .param("entry", entry)
                .update();
    }

    void replaceContact(UUID profile, String contact, String mark) {
        jdbc.sql("UPDATE capabilities.contact SET contact = :mark WHERE profile = :profile AND contact = :contact")
                .param("profile", profile)
                .param("contact", contact)
                .param("mark", mark)
                .update();
    }

    /// The latest version, whatever became of it.
    Optional<Profile> findLatest(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id AND" + LATEST)
                .param("id", id)
                .query(JdbcProfiles::profile)
                .optional();
    }

    /// The version that is public.
    Optional<Profile> findInForce(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id AND" + IN_FORCE)
                .param("id", id)
                .query(JdbcProfiles::profile)
                .optional();
    }

    /// Those of them that are public, in no order.
    List<Profile> listInForce(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "WHERE p.id = ANY (:ids) AND" + IN_FORCE)
                .param("ids", ids.toArray(UUID[]::new))
                .query(JdbcProfiles::profile)
                .list();
    }

    /// The latest versions of these, whatever became of them, in no order.
    List<Profile> listLatest(Collection<UUID> ids) {
        return jdbc.sql(SELECT + "WHERE p.id = ANY (:ids) AND" + LATEST)
                .param("ids", ids.toArray(UUID[]::new))
                .query(JdbcProfiles::profile)
                .list();
    }

    /// The public profiles of an account.
    List<Profile> listInForceOf(String account) {
        return jdbc.sql(SELECT + "WHERE p.account = :account AND" + IN_FORCE)
                .param("account", account)
                .query(JdbcProfiles::profile)
                .list();
    }

    /// Every public profile, one at a time.
    void eachInForce(Consumer<Profile> taken) {
        try (var profiles = jdbc.sql(SELECT + "WHERE" + IN_FORCE).query(JdbcProfiles::profile).stream()) {
            profiles.forEach(taken);
        }
    }

    /// The latest versions of an account's profiles, the newest first; withdrawn ones included.
    List<Profile> listOf(String account) {
        return jdbc.sql(SELECT + "WHERE p.account = :account AND" + LATEST + "ORDER BY v.entry DESC LIMIT 200")
                .param("account", account)
                .query(JdbcProfiles::profile)
                .list();
    }

    /// Versions that wait for a decision, the oldest first.
    List<Profile> listWaiting(int most) {
        return jdbc.sql(SELECT + "WHERE d.entry IS NULL AND w.entry IS NULL AND" + LATEST
                        + "ORDER BY v.entry LIMIT :most")
                .param("most", most)
                .query(JdbcProfiles::profile)
                .list();
    }

    private static Profile profile(ResultSet row, int n) throws SQLException {
        var content = new ProfileContent(
                ProfileKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("registration"),
                row.getString("place"),
                row.getString("website"),
                new Bilingual(row.getString("summary_lv"), row.getString("summary_en")),
                lines(row, "goods"),
                lines(row, "services"),
                lines(row, "certificates"),
                lines(row, "nace"),
                lines(row, "cpv"),
                row.getString("past"),
                row.getString("contact"));
        var reasons = row.getString("reasons");
        return new Profile(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getInt("number"),
                row.getLong("entry"),
                content,
                row.getObject("approved", Boolean.class),
                reasons == null ? "" : reasons,
                row.getObject("withdrawn", Long.class));
    }

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
