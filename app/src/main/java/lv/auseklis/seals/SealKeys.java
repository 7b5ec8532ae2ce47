package lv.auseklis.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Collections;
import java.util.Optional;
import lv.auseklis.access.Demonstration;
import lv.auseklis.database.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the key of the seal comes from: the service or the PKCS#12 file that the settings name or, in
/// demonstration mode, one made on first use under a name that says so. Without any nothing is sealed.
@Component
class SealKeys {

    private static final char[] NO_SECRET = "demonstration".toCharArray();

    private final Demonstration demonstration;
    private final Path folder;
    private final Clock clock;
    private final RemoteSettings remote;
    private final RemoteKey remoteKey;
    private final String keystore;
    private final String password;
    private volatile @Nullable SealKey known;

    SealKeys(
            Demonstration demonstration,
            DataFolder data,
            Clock clock,
            RemoteSettings remote,
            RemoteKey remoteKey,
            @Value("${auseklis.seal.keystore:}") String keystore,
            @Value("${auseklis.seal.password:}") String password) {
        this.demonstration = demonstration;
        this.folder = data.path().resolve("seals");
        this.clock = clock;
        this.remote = remote;
        this.remoteKey = remoteKey;
        this.keystore = keystore;
        this.password = password;
    }

    Optional<SealKey> find() {
        if (remote.isUsed()) {
            return Optional.of(remoteKey);
        }
        var key = known;
        return key == null ? read() : Optional.of(key);
    }

    private synchronized Optional<SealKey> read() {
        if (known == null) {
            known = keystore.isEmpty() ? demonstrationKey() : read(Path.of(keystore), password.toCharArray());
        }
        return Optional.ofNullable(known);
    }

    private @Nullable SealKey demonstrationKey() {
        if (!demonstration.on()) {
            return null;
        }
        var file = folder.resolve("demonstration.p12");
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file, NO_SECRET);
    }

    private void make(Path file) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var half = folder.resolve("demonstration.p12.new");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(half, StandardOpenOption.WRITE)) {
                DemonstrationKey.make(clock.instant()).store(out, NO_SECRET);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The demonstration key of the seal could not be made", e);
        }
    }

    private static SealKey read(Path file, char[] password) {
        try (var in = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (var alias : Collections.list(store.aliases())) {
                if (store.getEntry(alias, new KeyStore.PasswordProtection(password))
                        instanceof KeyStore.PrivateKeyEntry entry) {
                    return new HeldKey(entry);
                }
            }
            throw new IllegalStateException("There is no private key in " + file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key of the seal cannot be read from " + file, e);
        }
    }
}
