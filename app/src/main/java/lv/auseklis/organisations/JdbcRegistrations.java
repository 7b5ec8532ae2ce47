package lv.auseklis.organisations;

import java.sql.Array;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.FoldedName;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The SQL of the Register.
@Component
class JdbcRegistrations implements Registrations {

    private static final String STATEMENTS = """
            SELECT r.organisation, r.number, s.entry, s.act, s.valid::text AS valid, s.recorded, s.status,
                   s.name_lv, s.name_en, s.legal_form, s.city, s.address, s.founder, s.head, s.founded, s.founded_year,
                   s.phone, s.email, s.website, s.premises, s.fields, s.identifiers::text AS identifiers,
                   s.other_facts, s.successor
            FROM organisations.registration r JOIN organisations.statement s USING (organisation)
            """;

    private final JdbcClient jdbc;

    JdbcRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Registration> findByNumber(RegisterNumber number) {
        return registration(jdbc.sql(STATEMENTS + " WHERE r.number = :number")
                .param("number", number.value())
                .query(StandingRow::read)
                .list());
    }

    @Override
    public Optional<Registration> find(OrganisationId organisation) {
        return registration(jdbc.sql(STATEMENTS + " WHERE r.organisation = :organisation")
                .param("organisation", organisation.value())
                .query(StandingRow::read)
                .list());
    }

    private static Optional<Registration> registration(List<Standing> rows) {
        return rows.stream()
                .findFirst()
                .map(first -> new Registration(
                        first.organisation(),
                        first.number(),
                        rows.stream().map(Standing::statement).toList()));
    }

    @Override
    public List<Standing> listAbout(LocalDate day, Instant knownBefore) {
        return jdbc.sql("SELECT DISTINCT ON (organisation) * FROM (" + STATEMENTS + """
                        WHERE s.valid @> :day AND s.recorded < :known) AS known
                        ORDER BY organisation, entry DESC
                        """)
                .param("day", day)
                .param("known", knownBefore.atOffset(ZoneOffset.UTC))
                .query(StandingRow::read)
                .list();
    }

    @Override
    public boolean hasEverStood(String term) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM organisations.registration WHERE number = upper(:term))
                            OR EXISTS (SELECT FROM organisations.identifier WHERE lower(identifier) = lower(:term))
                            OR EXISTS (SELECT FROM organisations.statement
                                       WHERE :folded IN (organisations.folded(name_lv), organisations.folded(name_en)))
                        """)
                .param("term", term)
                .param("folded", FoldedName.of(term).text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Map<String, RegisterNumber> mapNumbers(Collection<String> identifiers) {
        var numbers = new HashMap<String, RegisterNumber>();
        jdbc.sql("""
                        SELECT i.identifier, r.number FROM organisations.identifier i
                        JOIN organisations.registration r ON r.organisation = i.organisation
                        WHERE i.scheme IN ('ror', 'registration') AND i.identifier = ANY (:identifiers)
                        ORDER BY r.number
                        """).param("identifiers", identifiers.toArray(String[]::new)).query(row -> {
            numbers.put(row.getString("identifier"), new RegisterNumber(row.getString("number")));
        });
        return numbers;
    }

    /// A name as the database folds it.
    String folded(String name) {
        return jdbc.sql("SELECT organisations.folded(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /// Whether an identifier stands with an institution that is in the Register on the day.
    boolean isRegistered(String scheme, String identifier, LocalDate day) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT FROM organisations.identifier AS candidate
                            CROSS JOIN LATERAL (SELECT status, identifiers FROM organisations.statement s
                                                WHERE s.organisation = candidate.organisation AND s.valid @> :day
                                                ORDER BY s.entry DESC LIMIT 1) AS latest
                            WHERE candidate.scheme = :scheme AND candidate.identifier = :identifier
                              AND status = 'REGISTERED' AND identifiers ->> :scheme = :identifier)
                        """)
                .param("day", day)
                .param("scheme", scheme)
                .param("identifier", identifier)
                .query(Boolean.class)
                .single();
    }

    /// The next number; another act waits until this one has ended, so that none is left out.
    long nextNumber() {
        return jdbc.sql("UPDATE organisations.last_number SET last = last + 1 RETURNING last")
                .query(Long.class)
                .single();
    }

    /// The first statement about an institution, with its number; one statement of SQL, because the
    /// sequencer of the log is held meanwhile.
    void enter(OrganisationId organisation, RegisterNumber number, Statement statement) {
        insert(
                "WITH registered AS (INSERT INTO organisations.registration (organisation, number, entry)"
                        + " VALUES (:organisation, :number, :entry)), ",
                organisation,
                number,
                statement);
    }

    void add(OrganisationId organisation, Statement statement) {
        insert("WITH ", organisation, null, statement);
    }

    private void insert(
            String beginning, OrganisationId organisation, @Nullable RegisterNumber number, Statement statement) {
        var facts = statement.particulars();
        var founded = facts.founded();
        jdbc.sql(beginning + """
                        identified AS (
                            INSERT INTO organisations.identifier (scheme, identifier, organisation)
                            SELECT key, value, :organisation FROM jsonb_each_text(:identifiers::jsonb)
                            ON CONFLICT DO NOTHING)
                        INSERT INTO organisations.statement (organisation, entry, act, valid, recorded, status,
                            name_lv, name_en, legal_form, city, address, founder, head, founded, founded_year,
                            phone, email, website, premises, fields, identifiers,
                            other_facts, successor)
                        VALUES (:organisation, :entry, :act, :valid::daterange, :recorded, :status,
                            :nameLv, :nameEn, :legalForm, :city, :address, :founder, :head, :founded, :foundedYear,
                            :phone, :email, :website, :premises, string_to_array(:fields, ','), :identifiers::jsonb,
                            :otherFacts, :successor)
                        """)
                .param("organisation", organisation.value())
                .param("entry", statement.entry())
                .param("act", statement.act())
                .param("valid", statement.valid().toString())
                .param("recorded", statement.recorded().atOffset(ZoneOffset.UTC))
                .param("status", statement.status().name())
                .param("nameLv", facts.name().lv())
                .param("nameEn", facts.name().en())
                .param("legalForm", facts.legalForm().code())
                .param("city", facts.city())
                .param("address", facts.address())
                .param("founder", facts.founder())
                .param("head", facts.head())
                .param("founded", founded == null ? null : founded.day())
                .param("foundedYear", founded == null || founded.day() != null ? null : founded.year())
                .param("phone", facts.phone())
                .param("email", facts.email())
                .param("website", facts.website())
                .param("premises", facts.premises())
                .param(
                        "fields",
                        String.join(
                                ",",
                                facts.fields().stream()
                                        .map(FieldOfScience::code)
                                        .toList()))
                .param("identifiers", StandingRow.json(facts.identifiers()))
                .param("otherFacts", facts.otherFacts().isEmpty() ? null : OtherFact.text(facts.otherFacts()))
                .param("successor", uuid(statement.successor()))
                .param("number", number == null ? null : number.value())
                .update();
    }

    void addGround(OrganisationId organisation, long entry, RuleId ground) {
        jdbc.sql("""
                        INSERT INTO organisations.removal_ground (organisation, entry, ground)
                        VALUES (:organisation, :entry, :ground)
                        """)
                .param("organisation", organisation.value())
                .param("entry", entry)
                .param("ground", ground.value())
                .update();
    }

    @Override
    public Optional<RuleId> findGround(OrganisationId organisation) {
        return jdbc.sql("""
                        SELECT ground FROM organisations.removal_ground WHERE organisation = :organisation
                        ORDER BY entry DESC LIMIT 1
                        """)
                .param("organisation", organisation.value())
                .query(String.class)
                .optional()
                .map(RuleId::of);
    }

    @Override
    public List<Standing> listRegistered(Collection<OrganisationId> organisations, LocalDate day) {
        return jdbc.sql("SELECT * FROM (SELECT DISTINCT ON (organisation) * FROM (" + STATEMENTS + """
                        WHERE r.organisation = ANY (:organisations) AND s.valid @> :day) AS known
                        ORDER BY organisation, entry DESC) AS latest WHERE status = 'REGISTERED'
                        """)
                .param("day", day)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(StandingRow::read)
                .list();
    }

    /// Puts a mark in place of a value in one of the columns about people.
    void replace(UUID organisation, PersonalField field, String value, String mark) {
        jdbc.sql("UPDATE organisations.statement SET %1$s = :mark WHERE organisation = :organisation AND %1$s = :value"
                        .formatted(field.column()))
                .param("mark", mark)
                .param("organisation", organisation)
                .param("value", value)
                .update();
    }

    private static @Nullable UUID uuid(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    static List<String> texts(Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}
