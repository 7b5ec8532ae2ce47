package lv.auseklis.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.auseklis.database.TestDatabase;
import lv.auseklis.ledger.Entries;
import lv.auseklis.tlog.Checkpoint;
import lv.auseklis.tlog.MerkleTree;
import lv.auseklis.tlog.NoteKey;
import lv.auseklis.verifier.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@DisplayName("C2SP tlog-checkpoint: a log signs nothing that is inconsistent with what it signed before")
class SigningTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Path folder = TestDatabase.freshFolder();

    @Test
    void anEmptyLogIsSignedToo() {
        try (var program = LogProgram.on(database, folder).publish()) {
            assertThat(program.part(PublishedLog.class).checkpoint().text())
                    .isEqualTo("localhost/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        }
    }

    @Test
    void whatIsAppendedIsSignedAndStaysWithinLaterCheckpoints() {
        try (var program = LogProgram.on(database, folder)) {
            var first = program.append(3).publish().part(PublishedLog.class).checkpoint();
            program.append(300).publish();
            assertThat(program.signedSize()).isEqualTo(303);
            assertThat(program.part(PublishedLog.class).merkle().root(3)).isEqualTo(first.root());
            assertThat(program.refusal()).isEmpty();
        }
    }

    @Test
    @DisplayName("T6: a database older than the last signature is not signed, and what it proves is served on")
    void olderDatabase() throws IOException {
        var older = TestDatabase.fresh();
        try (var program = LogProgram.on(older, folder)) {
            program.append(5).publish();
        }
        var signedThen = Files.readString(folder.resolve("checkpoint"));
        try (var program = LogProgram.on(older, folder)) {
            program.append(4).publish();
            assertThat(program.signedSize()).isEqualTo(9);
        }
        rollBack(older, 5);
        try (var restored = LogProgram.on(older, folder)) {
            restored.append(2).publish();
            assertThat(restored.refusal()).contains("9 entries were signed, the database has 7");
            assertThat(restored.part(PublishedLog.class).checkpoint().note()).isEqualTo(signedThen);
            restored.append(2).publish();
            assertThat(restored.refusal())
                    .contains("The first 9 entries in the database are not those that were signed");
            restored.append(2).publish();
            assertThat(restored.signedSize()).isEqualTo(5);
            assertThat(restored.part(LogHealth.class).isSound()).isFalse();
        }
        assertThat(isForkSignedWhereTheFolderIsRestoredToo()).as("control").isTrue();
        Recorded.held("rollback", null, 3, 1);
    }

    private boolean isForkSignedWhereTheFolderIsRestoredToo() throws IOException {
        var inner = TestDatabase.freshFolder();
        try (var program = LogProgram.on(database, inner)) {
            program.append(5).publish();
        }
        var then = Files.readString(inner.resolve("checkpoint"));
        try (var program = LogProgram.on(database, inner)) {
            program.append(4).publish();
        }
        rollBack(database, 5);
        Files.writeString(inner.resolve("checkpoint"), then);
        try (var restored = LogProgram.on(database, inner)) {
            return restored.append(4).publish().signedSize() == 9;
        }
    }

    /// What restoring a copy of when the log had this size does.
    private static void rollBack(TestDatabase database, long size) {
        var owner = JdbcClient.create(database.owner());
        var statements = List.of(
                "SET session_replication_role = replica",
                "DELETE FROM ledger.opening WHERE entry >= " + size,
                "DELETE FROM ledger.entry WHERE index >= " + size,
                "DELETE FROM transparency.checkpoint WHERE size > " + size,
                "DELETE FROM transparency.tile WHERE number > 0 OR level > 0",
                "UPDATE transparency.tile SET hashes = substring(hashes FOR %d)".formatted(32 * size),
                "UPDATE transparency.tree SET size = " + size);
        owner.sql(String.join(";", statements)).update();
    }

    @Test
    void aFolderWithoutTheLastCheckpointSignsNothing() throws IOException {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
            Files.delete(folder.resolve("checkpoint"));
            program.append(1).publish();
            assertThat(program.refusal()).contains("lacks the checkpoint signed last");
            assertThat(program.signedSize()).isEqualTo(2);
        }
    }

    @Test
    void aDamagedLastCheckpointSignsNothing() throws IOException {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
            var file = folder.resolve("checkpoint");
            Files.writeString(file, Files.readString(file).replace("\n2\n", "\n1\n"));
            program.append(1).publish();
            assertThat(program.refusal()).contains("damaged or signed by another key");
        }
    }

    @Test
    void aCheckpointThatTheLogDidNotSignIsNeverShown() {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
            program.append(1).part(Integration.class).integrate();
            var root = new MerkleTree(program.part(JdbcTree.class)).root(3);
            JdbcClient.create(database.owner())
                    .sql("INSERT INTO transparency.checkpoint VALUES (3, :root, :note, now())")
                    .param("root", root)
                    .param("note", Checkpoint.text("localhost/log", 3, root) + "\n— localhost/log AAAAAAAA\n")
                    .update();
            program.publish();
            assertThat(program.signedSize()).isEqualTo(2);
            assertThat(program.refusal()).contains("a checkpoint that the log did not sign");
        }
    }

    @Test
    void aDamagedKeySignsNothing() throws IOException {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
            try (var files = Files.list(folder.resolve("keys"))) {
                Files.writeString(files.findFirst().orElseThrow(), "not a key");
            }
            program.append(1).publish();
            assertThat(program.refusal()).contains("file of the log's key is damaged");
            assertThat(program.signedSize()).isEqualTo(2);
        }
    }

    @Test
    void aNewDatabaseOnAnOldFolderSignsNothing() {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
        }
        try (var other = LogProgram.on(TestDatabase.fresh(), folder)) {
            other.publish();
            assertThat(other.refusal()).contains("2 entries were signed, the database has 0");
            assertThat(other.part(PublishedLog.class).findCheckpoint()).isEmpty();
        }
    }

    @Test
    void aProgramWithoutTheKeyServesAndDoesNotSign() {
        try (var program = LogProgram.on(database, folder);
                var other = LogProgram.on(database, TestDatabase.freshFolder())) {
            program.append(2).publish();
            other.append(1).publish();
            assertThat(other.refusal()).isNotEmpty();
            assertThat(other.signedSize()).isEqualTo(2);
            program.publish();
            other.publish();
            assertThat(other.signedSize()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("two programs on one database: one sequencer, no fork")
    void twoPrograms() throws Exception {
        try (var one = LogProgram.on(database, folder);
                var other = LogProgram.on(database, folder);
                var threads = Executors.newFixedThreadPool(4)) {
            Stream<Callable<Void>> writers = Stream.of(one, other, one, other).map(program -> () -> {
                for (int i = 0; i < 40; i++) {
                    program.append(1).publish();
                }
                return null;
            });
            for (var done : threads.invokeAll(writers.toList())) {
                done.get();
            }
            one.publish();
            other.publish();
            assertThat(one.signedSize()).isEqualTo(160);
            assertThat(other.part(PublishedLog.class).checkpoint().note())
                    .isEqualTo(one.part(PublishedLog.class).checkpoint().note());
            assertThat(one.part(LogCheck.class).check().faults()).isEmpty();
            assertThat(one.refusal() + other.refusal()).isEmpty();
            assertThat(one.part(Entries.class).listAfter(-1, 1000).stream().map(entry -> entry.index()))
                    .containsExactlyElementsOf(
                            IntStream.range(0, 160).mapToObj(i -> (long) i).toList());
            twoSequencers();
            Recorded.held("programs", null, 160, 1);
        }
    }

    /// The control: each program with a sequencer of its own. The same key then signs two histories of one size, which
    /// the comparison of the checkpoints notices.
    private static void twoSequencers() throws IOException {
        var folders = List.of(TestDatabase.freshFolder(), TestDatabase.freshFolder());
        try (var one = LogProgram.on(TestDatabase.fresh(), folders.getFirst())) {
            FileSystemUtils.copyRecursively(
                    folders.getFirst().resolve("keys"), folders.getLast().resolve("keys"));
            try (var other = LogProgram.on(TestDatabase.fresh(), folders.getLast())) {
                one.append(2).publish();
                other.append(2).publish();
                assertThat(other.refusal()).isEmpty();
                assertThat(other.signedSize()).isEqualTo(one.signedSize());
                assertThat(other.part(PublishedLog.class).checkpoint().note())
                        .isNotEqualTo(one.part(PublishedLog.class).checkpoint().note());
            }
        }
    }

    @Test
    void afterARotationBothKeysSignAndTheEntryLeadsFromOneToTheOther() {
        try (var program = LogProgram.on(database, folder)) {
            program.append(2).publish();
            var before = program.part(LogKeys.class).list().getFirst();
            var rotated = (RotateLogKey.Outcome.Rotated)
                    program.part(RotateLogKey.class).rotate(LogProgram.KEEPER);
            assertThat(program.part(LogKeys.class).listWithin(program.signedSize()))
                    .as("the new key is told once its entry is signed")
                    .hasSize(1);
            program.publish();
            assertThat(program.part(LogKeys.class).listWithin(program.signedSize()))
                    .hasSize(2);
            var after = NoteKey.parse(rotated.vkey());
            var checkpoint = program.part(PublishedLog.class).checkpoint();
            assertThat(checkpoint.note().lines().filter(line -> line.startsWith("— ")))
                    .hasSize(2);
            for (var key : List.of(before, after)) {
                assertThat(Checkpoint.parse(checkpoint.note(), List.of(key), checkpoint.signed())
                                .size())
                        .isEqualTo(3);
            }
            assertThat(LeafTexts.published(program.part(Entries.class)
                            .findEntry(rotated.entry())
                            .orElseThrow()
                            .leaf()))
                    .isEqualTo(Map.of("key", after.vkey(), "previous-key", before.vkey()));
        }
    }

    @Test
    void theKeyIsReadableByTheProgramOnly() throws IOException {
        try (var program = LogProgram.on(database, folder).publish();
                var files = Files.list(folder.resolve("keys"))) {
            assertThat(program.refusal()).isEmpty();
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file ->
                            assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]"));
        }
    }

    @Test
    void aMapProvesTheLatestEntryOfEachEntity() {
        try (var program = LogProgram.on(database, folder)) {
            var entity = UUID.randomUUID();
            program.append(entity, Map.of());
            program.append(20);
            var latest = program.append(entity, Map.of()).index();
            var today = LocalDate.of(2026, 11, 25);
            assertThat(program.part(PublishMapRoot.class).publish(LogProgram.KEEPER, today))
                    .isEqualTo(new PublishMapRoot.Outcome.Published(22));
            assertThat(program.part(PublishMapRoot.class).publish(LogProgram.KEEPER, today.plusYears(9)))
                    .as("nothing new")
                    .isEqualTo(new PublishMapRoot.Outcome.NotDue());
            program.publish();
            var proof = program.part(LatestEntries.class).find(entity).orElseThrow();
            assertThat(proof.presence().latest()).isEqualTo(latest);
            assertThat(proof.published().entries()).isEqualTo(22);
            assertThat(program.part(LatestEntries.class).find(UUID.randomUUID()))
                    .isEmpty();
        }
    }
}
