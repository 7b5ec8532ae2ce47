package lv.auseklis.documents;

import java.io.IOException;

/// A stored file's content is no longer that of its digest: the disk or a hand has changed it. Restore it
/// from a backup.
public class DamagedFile extends IOException {

    private static final long serialVersionUID = 1;

    DamagedFile(Sha256 expected, Sha256 found) {
        super("The stored file %s is damaged: its content now has the digest %s".formatted(expected, found));
    }
}
