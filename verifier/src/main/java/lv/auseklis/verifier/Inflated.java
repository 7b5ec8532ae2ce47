package lv.auseklis.verifier;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Decompresses in memory, up to a bound (RFC 1950, RFC 1951).
final class Inflated {

    private static final int FIRST = 65_536;

    private Inflated() {}

    /// What these bytes hold; they must end where it ends.
    ///
    /// @param isRaw without the header and checksum of zlib, as in a ZIP
    /// @throws Refused if they are damaged, or hold more than `most` bytes
    static byte[] of(byte[] in, int from, int to, boolean isRaw, int most) {
        var inflater = new Inflater(isRaw);
        try {
            inflater.setInput(in, from, to - from);
            var out = new byte[Math.min(FIRST, most + 1)];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(out, length, out.length - length);
                length += more;
                if (length > most) {
                    throw new Refused("it is longer than " + most + " bytes when decompressed");
                }
                if (length == out.length) {
                    out = Arrays.copyOf(out, Math.min(2 * length, most + 1));
                } else if (more == 0 && !inflater.finished()) {
                    throw new Refused("its compressed data are cut off");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new Refused("something follows its compressed data");
            }
            return Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw new Refused("its compressed data are damaged");
        } finally {
            inflater.end();
        }
    }
}
