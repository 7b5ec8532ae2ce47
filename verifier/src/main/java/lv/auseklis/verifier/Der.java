package lv.auseklis.verifier;

import java.math.BigInteger;
import java.util.Arrays;

/// Reads DER (ITU-T X.690) from left to right, one element after the other, each with the tag that must stand there.
/// What DER writes in only one way is refused in any other: lengths are definite and as short as they can be, numbers
/// have no superfluous byte. Nothing is read twice, and nothing calls itself.
final class Der {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int UTC_TIME = 0x17;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int MULTI_BYTE_TAG = 0x1f;
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    private Der(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    boolean isAtEnd() {
        return at == end;
    }

    boolean isNext(int tag) {
        return at < end && (bytes[at] & 0xff) == tag;
    }

    /// The content of the next element, to be read in turn.
    Der enter(int tag, String what) {
        int to = next(tag, what);
        int from = content();
        at = to;
        return new Der(bytes, from, to);
    }

    /// The content of the next element.
    byte[] content(int tag, String what) {
        var inner = enter(tag, what);
        return Arrays.copyOfRange(inner.bytes, inner.at, inner.end);
    }

    /// The next element with its tag and length.
    byte[] whole(int tag, String what) {
        int from = at;
        at = next(tag, what);
        return Arrays.copyOfRange(bytes, from, at);
    }

    /// The next element must be exactly this one.
    void expect(byte[] element, String what) {
        if (end - at < element.length || !Arrays.equals(bytes, at, at + element.length, element, 0, element.length)) {
            throw new Refused(what + " is not the one expected");
        }
        at += element.length;
    }

    /// The content of a number that has no superfluous byte.
    BigInteger integer(String what) {
        var content = content(INTEGER, what);
        if (content.length == 0
                || content.length > 1 && (content[0] == 0 && content[1] >= 0 || content[0] == -1 && content[1] < 0)) {
            throw new Refused(what + " is not a canonical number");
        }
        return new BigInteger(content);
    }

    void end(String what) {
        if (at != end) {
            throw new Refused(what + " has more in it than it may");
        }
    }

    /// Where the next element ends.
    private int next(int tag, String what) {
        if (!isNext(tag) || (tag & MULTI_BYTE_TAG) == MULTI_BYTE_TAG || at + 1 >= end) {
            throw new Refused(what + " is missing, or something else stands in its place");
        }
        int count = lengthBytes();
        long length = bytes[at + 1] & 0x7f;
        if (count > 0) {
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes[at + 2 + i] & 0xff;
            }
            if (length < 0x80 || length >> 8 * (count - 1) == 0) {
                throw new Refused(what + " has a length that is not written as short as it can be");
            }
        }
        if (length > end - at - 2 - count) {
            throw new Refused(what + " is longer than what it lies in");
        }
        return at + 2 + count + (int) length;
    }

    /// How many bytes of length follow the first; none if the first says it all.
    private int lengthBytes() {
        int first = bytes[at + 1] & 0xff;
        if (first < 0x80) {
            return 0;
        }
        int count = first & 0x7f;
        if (count == 0 || count > MOST_LENGTH_BYTES || count > end - at - 2) {
            throw new Refused("the seal has an element without a definite length");
        }
        return count;
    }

    private int content() {
        return at + 2 + lengthBytes();
    }
}
