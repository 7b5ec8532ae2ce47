package lv.auseklis.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// Reads a stored file and compares its digest at the end; there it throws [DamagedFile] instead of ending. What was
/// read before the end is not verified yet.
final class VerifyingStream extends FilterInputStream {

    private final Sha256 expected;
    private final MessageDigest algorithm = Sha256.algorithm();
    private boolean verified;

    VerifyingStream(InputStream content, Sha256 expected) {
        super(content);
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        if (count > 0) {
            algorithm.update(buffer, offset, count);
        } else if (count < 0) {
            verify();
        }
        return count;
    }

    /// Reads what it skips.
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.clamp(count, 0, FileStart.LENGTH)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void verify() throws DamagedFile {
        if (!verified) {
            var found = Sha256.ofAll(algorithm);
            if (!found.equals(expected)) {
                throw new DamagedFile(expected, found);
            }
            verified = true;
        }
    }
}
