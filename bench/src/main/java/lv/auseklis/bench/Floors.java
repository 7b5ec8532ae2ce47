package lv.auseklis.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/// What no log on this machine can be quicker than.
/// @param syncs  writes of 8 KB at the end of a file, each forced to the disk, in a second
/// @param hashes SHA-256 of leaves of 450 bytes in a second, on one core
record Floors(double syncs, double hashes) {

    private static final Duration TIME = Duration.ofSeconds(3);
    private static final int PAGE = 8192;
    private static final int LEAF = 450;

    static Floors measure(Path folder) throws IOException, NoSuchAlgorithmException {
        return new Floors(syncsPerSecond(folder), hashesPerSecond());
    }

    private static double syncsPerSecond(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "sync", "");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long count = 0;
            var begin = System.nanoTime();
            while (System.nanoTime() - begin < TIME.toNanos()) {
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                count++;
            }
            return count * 1e9 / (System.nanoTime() - begin);
        } finally {
            Files.delete(file);
        }
    }

    private static double hashesPerSecond() throws NoSuchAlgorithmException {
        var sha = MessageDigest.getInstance("SHA-256");
        var leaf = new byte[LEAF];
        long count = 0;
        var begin = System.nanoTime();
        while (System.nanoTime() - begin < TIME.toNanos()) {
            for (int i = 0; i < 1000; i++) {
                leaf[0] = (byte) count++;
                leaf[1] = sha.digest(leaf)[0];
            }
        }
        return count * 1e9 / (System.nanoTime() - begin);
    }
}
