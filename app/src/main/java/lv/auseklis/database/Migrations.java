package lv.auseklis.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every module's schema up to date: `ROOT/MODULE/V*.sql`, run by the owner into the schema
/// MODULE, each schema with its own history. A module grants the program's role what it needs in its
/// own migrations.
/// @param root the class path folder with one folder per module
/// @param order the modules, lower ones first: a schema may refer only to those before it
record Migrations(String root, List<String> order) {

    private static final String MARK = "migrations ";

    /// The one list of the program's modules that may own a schema.
    static final Migrations OF_THE_PROGRAM = new Migrations(
            "db/migration",
            List.of(
                    "law",
                    "ledger",
                    "transparency",
                    "documents",
                    "seals",
                    "access",
                    "absences",
                    "notifications",
                    "organisations",
                    "restrictions",
                    "registration",
                    "papers",
                    "amendments",
                    "governance",
                    "supervision",
                    "persons",
                    "experts",
                    "council",
                    "calls",
                    "review",
                    "projects",
                    "results",
                    "intellectualproperty",
                    "reports",
                    "funding",
                    "evaluation",
                    "cern",
                    "commitments",
                    "entitlements",
                    "capabilities",
                    "opportunities",
                    "statusreviews",
                    "delegation",
                    "cerndocuments",
                    "cerngroup",
                    "participation",
                    "cernreport",
                    "search",
                    "interchange",
                    "portal"));

    /// Runs what has not been run. A module whose files are those of the last run, as the schema's
    /// comment says, costs nothing.
    void run(DatabaseServer server, Progress progress) {
        var present = fingerprints();
        var done = marks(server);
        var waiting = order.stream()
                .filter(present::containsKey)
                .filter(module -> !Objects.equals(present.get(module), done.get(module)))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        progress.step("Bringing the database up to date: " + String.join(", ", waiting));
        for (var module : waiting) {
            migrate(server, module);
            mark(server, module, Objects.requireNonNull(present.get(module)));
        }
    }

    private void migrate(DatabaseServer server, String module) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(server.url());
        owner.setUser(server.user());
        owner.setPassword(server.password());
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .schemas(module)
                .createSchemas(true)
                .locations("classpath:" + root + "/" + module)
                .validateMigrationNaming(true)
                .placeholderReplacement(false)
                .cleanDisabled(true)
                .loggers("slf4j")
                .load()
                .migrate();
    }

    /// Per module with migrations: what its files contain, as a SHA-256.
    private Map<String, String> fingerprints() {
        try {
            var digests = new TreeMap<String, MessageDigest>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "/*/*.sql");
            for (var file : List.of(files).stream()
                    .sorted(Comparator.comparing(Migrations::name))
                    .toList()) {
                var digest = digests.computeIfAbsent(module(file), module -> sha256());
                digest.update(name(file).getBytes(UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            var fingerprints = new HashMap<String, String>();
            digests.forEach((module, digest) ->
                    fingerprints.put(module, MARK + HexFormat.of().formatHex(digest.digest())));
            return refuseUnlisted(fingerprints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> refuseUnlisted(Map<String, String> fingerprints) {
        for (var module : fingerprints.keySet()) {
            if (!order.contains(module)) {
                throw new IllegalStateException(
                        "%s/%s has no place in the order of the migrations".formatted(root, module));
            }
        }
        return fingerprints;
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }

    private static String module(Resource file) {
        try {
            var steps = file.getURL().getPath().split("/");
            return steps[steps.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> marks(DatabaseServer server) {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT nspname, obj_description(oid, 'pg_namespace')
                          FROM pg_namespace
                         WHERE obj_description(oid, 'pg_namespace') LIKE 'migrations %'
                        """)) {
            var marks = new HashMap<String, String>();
            while (rows.next()) {
                marks.put(rows.getString(1), rows.getString(2));
            }
            return marks;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mark(DatabaseServer server, String module, String fingerprint) {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("COMMENT ON SCHEMA %s IS '%s'".formatted(module, fingerprint));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
