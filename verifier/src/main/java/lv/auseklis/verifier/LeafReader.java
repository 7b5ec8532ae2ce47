package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;

/// Reads leaves as docs/log-format.md, "Leaf", writes them, byte by byte and without creating objects: whatever is not
/// in the one canonical form is refused. The fields are those of the leaf read last. Not for several threads.
final class LeafReader {

    private static final byte[] UUID_FORM = bytes("########-####-####-####-############");
    private static final byte[] ACT = bytes("{\"act\":");
    private static final byte[] COMMITMENTS = bytes(",\"commitments\":");
    private static final byte[] DEMONSTRATION = bytes(",\"demonstration\":");
    private static final byte[] ENTITY = bytes(",\"entity\":\"");
    private static final byte[] INDEX = bytes("\",\"index\":");
    private static final byte[] PREVIOUS = bytes(",\"previous\":");
    private static final byte[] PUBLISHED = bytes(",\"published\":");
    private static final byte[] RECORDED = bytes(",\"recorded\":\"");
    private static final byte[] REGISTER = bytes("\",\"register\":");
    private static final byte[] LOG = bytes("\"log\"");
    private static final byte[] ROLE = bytes(",\"role\":");
    private static final byte[] VERSION = bytes(",\"version\":");
    private static final byte[] TRUE = bytes("true");
    private static final byte[] FALSE = bytes("false");

    static final long NONE = -1;

    long entityHigh;
    long entityLow;
    long index;
    /// The index of the entry before this one about the entity, or [#NONE].
    long previous;
    /// Milliseconds since 1970.
    long recorded;

    boolean isOfLog;

    private final CanonicalText text = new CanonicalText();

    /// Reads the leaf in `bytes` from `from` to before `to`.
    ///
    /// @throws Refused if it is not canonical
    void read(byte[] bytes, int from, int to) {
        text.start(bytes, from, to);
        text.expect(ACT, "\"act\" comes first");
        text.string();
        text.expect(COMMITMENTS, "\"commitments\" follows");
        text.object(true);
        text.expect(DEMONSTRATION, "\"demonstration\" follows");
        if (!text.skip(TRUE) && !text.skip(FALSE)) {
            throw text.wrong("\"demonstration\" is true or false");
        }
        text.expect(ENTITY, "\"entity\" follows");
        entity();
        text.expect(INDEX, "\"index\" follows");
        index = text.number();
        previous = text.skip(PREVIOUS) ? text.number() : NONE;
        boolean isPublished = text.skip(PUBLISHED);
        if (isPublished) {
            text.object(false);
        }
        text.expect(RECORDED, "\"recorded\" follows");
        recorded = text.time();
        text.expect(REGISTER, "\"register\" follows");
        register();
        text.expect(ROLE, "\"role\" follows");
        text.string();
        text.expect(VERSION, "\"version\" follows");
        version(isPublished);
    }

    private void entity() {
        entityHigh = 0;
        entityLow = 0;
        for (byte form : UUID_FORM) {
            if (form == '-') {
                text.expect('-', "the entity is a UUID in lower case");
            } else {
                int digit = text.hexDigit("the entity is a UUID in lower case");
                entityHigh = entityHigh << 4 | entityLow >>> 60;
                entityLow = entityLow << 4 | digit;
            }
        }
    }

    private void register() {
        isOfLog = text.skip(LOG);
        if (!isOfLog) {
            text.string();
        } else if ((entityHigh | entityLow) != 0) {
            throw text.wrong("an act of the log itself is about the entity of zeroes");
        }
    }

    private void version(boolean isPublished) {
        long version = text.number();
        if (version != 1 && version != 2) {
            throw text.wrong("\"version\" is 1 or 2");
        }
        if (isPublished && version == 1) {
            throw text.wrong("\"published\" needs version 2");
        }
        text.expect('}', "the leaf ends after \"version\"");
        if (!text.isAtEnd()) {
            throw text.wrong("something follows the leaf");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
