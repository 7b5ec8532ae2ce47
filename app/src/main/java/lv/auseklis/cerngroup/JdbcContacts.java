package lv.auseklis.cerngroup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the contact log.
@Component
class JdbcContacts {

    private static final String CONTACTS = """
            SELECT c.*, t.name_lv, t.name_en, f.entry AS done, f.note
            FROM cerngroup.contact c
            LEFT JOIN cerngroup.tenure t ON t.id = c.tenure
            LEFT JOIN cerngroup.follow_up f ON f.contact = c.id
            """;

    private static final Map<String, String> REPLACE = Map.of(
            "whom", "UPDATE cerngroup.contact SET whom = :mark WHERE id = :id AND whom = :text",
            "about", "UPDATE cerngroup.contact SET about = :mark WHERE id = :id AND about = :text",
            "note", "UPDATE cerngroup.follow_up SET note = :mark WHERE contact = :id AND note = :text");

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID id,
            long entry,
            LocalDate day,
            GroupContact.Channel channel,
            Map<String, String> texts,
            @Nullable UUID member,
            @Nullable LocalDate followUp) {
        jdbc.sql("""
                        INSERT INTO cerngroup.contact (id, entry, day, channel, whom, tenure, about, follow_up)
                        VALUES (:id, :entry, :day, :channel, :whom, :tenure, :about, :followUp)
                        """)
                .param("id", id)
                .param("entry", entry)
                .param("day", day)
                .param("channel", channel.name())
                .param("whom", texts.get("whom"))
                .param("tenure", member)
                .param("about", texts.get("about"))
                .param("followUp", followUp)
                .update();
    }

    void finish(UUID contact, long entry, String note) {
        jdbc.sql("INSERT INTO cerngroup.follow_up (contact, entry, note) VALUES (:contact, :entry, :note)")
                .param("contact", contact)
                .param("entry", entry)
                .param("note", note)
                .update();
    }

    /// The fields that may be about a person, by their names without `contact.`.
    static boolean isPersonal(String field) {
        return REPLACE.containsKey(field);
    }

    void replace(UUID contact, String field, String text, String mark) {
        var sql = REPLACE.get(field);
        if (sql != null) {
            jdbc.sql(sql)
                    .param("mark", mark)
                    .param("id", contact)
                    .param("text", text)
                    .update();
        }
    }

    Optional<GroupContact> find(UUID id) {
        return jdbc.sql(CONTACTS + "WHERE c.id = :id")
                .param("id", id)
                .query(JdbcContacts::contact)
                .optional();
    }

    /// What is to be taken up again, the earliest day first.
    List<GroupContact> listWaiting(int most) {
        return jdbc.sql(CONTACTS + "WHERE c.follow_up IS NOT NULL AND f.entry IS NULL"
                        + " ORDER BY c.follow_up, c.entry LIMIT :most")
                .param("most", most)
                .query(JdbcContacts::contact)
                .list();
    }

    /// All, the latest recorded first, recorded before an entry.
    List<GroupContact> list(long before, int most) {
        return jdbc.sql(CONTACTS + "WHERE c.entry < :before ORDER BY c.entry DESC LIMIT :most")
                .param("before", before)
                .param("most", most)
                .query(JdbcContacts::contact)
                .list();
    }

    private static GroupContact contact(ResultSet row, int n) throws SQLException {
        var done = row.getObject("done", Long.class);
        var member = row.getString("name_lv");
        return new GroupContact(
                row.getObject("id", UUID.class),
                row.getLong("entry"),
                row.getObject("day", LocalDate.class),
                GroupContact.Channel.valueOf(row.getString("channel")),
                row.getString("whom"),
                member == null ? null : new Bilingual(member, row.getString("name_en")),
                row.getString("about"),
                row.getObject("follow_up", LocalDate.class),
                done == null ? null : new GroupContact.Done(done, row.getString("note")));
    }
}
