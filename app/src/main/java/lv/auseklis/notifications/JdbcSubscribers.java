package lv.auseklis.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of how accounts want to be told. Secrets are kept as their SHA-256 only.
@Component
class JdbcSubscribers {

    private static final String COLUMNS = """
            SELECT account, role, language, address, pending, calendar IS NOT NULL AS calendar
            FROM notifications.subscriber
            """;

    private final JdbcClient jdbc;

    JdbcSubscribers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subscriber> find(String account) {
        return jdbc.sql(COLUMNS + "WHERE account = :account")
                .param("account", account)
                .query(JdbcSubscribers::subscriber)
                .optional();
    }

    Optional<Subscriber> findByCalendar(byte[] secret) {
        return jdbc.sql(COLUMNS + "WHERE calendar = :secret")
                .param("secret", secret)
                .query(JdbcSubscribers::subscriber)
                .optional();
    }

    List<Recipients.Recipient> listOfRole(Role role) {
        return jdbc.sql("""
                        SELECT account, address, language FROM notifications.subscriber
                        WHERE role = :role AND address IS NOT NULL ORDER BY account
                        """)
                .param("role", role.name())
                .query(JdbcSubscribers::recipient)
                .list();
    }

    List<Recipients.Recipient> listOfAccounts(List<String> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT account, address, language FROM notifications.subscriber
                                WHERE account IN (:accounts) AND address IS NOT NULL ORDER BY account
                                """)
                        .param("accounts", accounts)
                        .query(JdbcSubscribers::recipient)
                        .list();
    }

    /// Keeps role and language; begins the row where there is none.
    void keep(String account, Role role, Language language) {
        jdbc.sql("""
                        INSERT INTO notifications.subscriber (account, role, language) VALUES (:account, :role, :language)
                        ON CONFLICT (account) DO UPDATE SET role = :role, language = :language
                        """)
                .param("account", account)
                .param("role", role.name())
                .param("language", language.code())
                .update();
    }

    /// An address that counts once its secret came back; it lasts a day.
    void await(String account, String address, byte[] secret) {
        jdbc.sql("""
                        UPDATE notifications.subscriber
                        SET pending = :address, confirmation = :secret, asked = now() WHERE account = :account
                        """)
                .param("account", account)
                .param("address", address)
                .param("secret", secret)
                .update();
    }

    /// @return whether there is such a secret that may still be used
    boolean isAwaited(byte[] secret) {
        return jdbc.sql("""
                        SELECT count(*) FROM notifications.subscriber
                        WHERE confirmation = :secret AND asked > now() - interval '1 day'
                        """).param("secret", secret).query(Long.class).single() > 0;
    }

    /// @return false if the secret is unknown or too old
    boolean confirm(byte[] secret) {
        return jdbc.sql("""
                        UPDATE notifications.subscriber
                        SET address = pending, pending = NULL, confirmation = NULL
                        WHERE confirmation = :secret AND asked > now() - interval '1 day'
                        """).param("secret", secret).update() == 1;
    }

    void setAddress(String account, @Nullable String address) {
        jdbc.sql("""
                        UPDATE notifications.subscriber
                        SET address = :address, pending = NULL, confirmation = NULL WHERE account = :account
                        """).param("account", account).param("address", address).update();
    }

    /// @param secret null for none: the calendar is gone
    void setCalendar(String account, byte @Nullable [] secret) {
        jdbc.sql("UPDATE notifications.subscriber SET calendar = :secret WHERE account = :account")
                .param("account", account)
                .param("secret", secret)
                .update();
    }

    private static Recipients.Recipient recipient(ResultSet row, int n) throws SQLException {
        return new Recipients.Recipient(
                row.getString("account"), row.getString("address"), Language.of(row.getString("language")));
    }

    private static Subscriber subscriber(ResultSet row, int n) throws SQLException {
        return new Subscriber(
                row.getString("account"),
                Role.valueOf(row.getString("role")),
                Language.of(row.getString("language")),
                row.getString("address"),
                row.getString("pending"),
                row.getBoolean("calendar"));
    }
}
