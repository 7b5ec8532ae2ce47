package lv.auseklis.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafTest {

    private static final String HASH = "ab".repeat(32);
    private static final String LEAF = "{\"act\":\"AmendEntry\",\"commitments\":{\"head\":\"" + HASH + "\",\"name\":\""
            + HASH + "\"},\"demonstration\":false,\"entity\":\"00112233-4455-6677-8899-aabbccddeeff\",\"index\":12,"
            + "\"previous\":3,\"published\":{\"a\":\"x\",\"b\":\"y\"},\"recorded\":\"2026-07-22T09:30:00.120Z\","
            + "\"register\":\"organisations\",\"role\":\"REGISTRAR\",\"version\":2}";

    private static Leaf parse(String leaf) {
        return Leaf.parse(leaf.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aCanonicalLeafIsRead() {
        var leaf = parse(LEAF);
        assertEquals("AmendEntry", leaf.act());
        assertEquals(12, leaf.index());
        assertEquals(OptionalLong.of(3), leaf.previous());
        assertEquals("00112233-4455-6677-8899-aabbccddeeff", leaf.entity());
        assertEquals(Map.of("a", "x", "b", "y"), leaf.published());
        assertEquals(Map.of("head", HASH, "name", HASH), leaf.commitments());
    }

    @Test
    void thePrimitiveFieldsAreThoseOfTheText() {
        var bytes = ("xx" + LEAF + "yy").getBytes(StandardCharsets.UTF_8);
        var reader = new LeafReader();
        reader.read(bytes, 2, bytes.length - 2);
        assertEquals(0x0011223344556677L, reader.entityHigh);
        assertEquals(0x8899aabbccddeeffL, reader.entityLow);
        assertEquals(java.time.Instant.parse("2026-07-22T09:30:00.120Z").toEpochMilli(), reader.recorded);
        assertEquals(3, reader.previous);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "previous":3,                | ''
            "published":{"a":"x","b":"y"}, | ''
            "a":"x","b":"y"              | ''
            "published":{"a":"x","b":"y"} | "published":{"a":"Zinātņu akadēmija / \\"RTU\\" \\\\ \\n\\u0001 😀"}
            "a":"x"                      | "a\\"":"x"
            .120Z                        | Z
            "demonstration":false        | "demonstration":true
            "b":"y"                      | "ā":"y"
            "index":12                   | "index":9223372036854775807
            """)
    void otherCanonicalFormsAreReadToo(String old, String replacement) {
        parse(replaced(old, replacement));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"act"                       | { "act"
            "index":12                   | "index": 12
            "index":12                   | "index":012
            "index":12                   | "index":-12
            "index":12                   | "index":1e1
            "index":12                   | "index":9223372036854775808
            "index":12                   | "index":"12"
            "previous":3                 | "previous":null
            "index":12,"previous":3      | "previous":3,"index":12
            "a":"x","b":"y"              | "b":"y","a":"x"
            "a":"x","b":"y"              | "a":"x","a":"y"
            "a":"x","b":"y"              | "a":"x","b":"y",
            "a":"x"                      | "a":1
            "a":"x"                      | "a":"\\/"
            "a":"x"                      | "a":"\\u0041"
            "a":"x"                      | "a":"\\u000a"
            "a":"x"                      | "a":"\\u001F"
            "a":"x"                      | "a":"\\u0101"
            "a":"x"                      | "a":"\\ud83d\\ude00"
            "a":"x","b":"y"              | "b":"y","a\\"":"x"
            2026-07-22T09:30:00.120Z     | 2026-07-22T09:30:00.12Z
            2026-07-22T09:30:00.120Z     | 2026-07-22T09:30:00.120456Z
            2026-07-22T09:30:00.120Z     | 2026-07-22T09:30:00.120+00:00
            2026-07-22T09:30:00.120Z     | 2026-07-22T09:30Z
            2026-07-22T09:30:00.120Z     | 2026-02-29T09:30:00Z
            2026-07-22T09:30:00.120Z     | 2026-07-22T24:00:00Z
            2026-07-22T09:30:00.120Z     | 2026-07-22T09:30:60Z
            2026-07-22T09:30:00.120Z     | 2026-07-22t09:30:00z
            "version":2                  | "version":1
            "version":2                  | "version":3
            "version":2}                 | "version":2,"z":1}
            "version":2}                 | "version":2} x
            "demonstration":false        | "demonstration":0
            aabbccddeeff                 | AABBCCDDEEFF
            aabbccddeeff                 | aabbccddeef
            "organisations"              | "log"
            "role":"REGISTRAR",          | ''
            """)
    void whateverIsNotCanonicalIsRefused(String old, String replacement) {
        parse(LEAF);
        assertThrows(Refused.class, () -> parse(replaced(old, replacement)));
    }

    private static String replaced(String old, String replacement) {
        var replaced = LEAF.replace(old, replacement);
        if (replaced.equals(LEAF)) {
            throw new IllegalArgumentException("nothing to replace: " + old);
        }
        return replaced;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\n", "\u007f\u0000"})
    void controlCharactersAreEscaped(String control) {
        assertThrows(Refused.class, () -> parse(LEAF.replace("\"x\"", "\"" + control + "\"")));
    }

    @Test
    void commitmentsAreHashes() {
        for (var wrong : new String[] {HASH.substring(1), HASH + "a", HASH.toUpperCase(java.util.Locale.ROOT), ""}) {
            assertThrows(Refused.class, () -> parse(LEAF.replace(HASH, wrong)));
        }
    }

    @Test
    void malformedUtf8IsRefused() {
        for (var wrong : new String[] {
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u0080",
            "\u00c3",
            "\u00e2\u0082",
            "\u00ff",
            "\u00e0\u0080\u0080"
        }) {
            var bytes = LEAF.replace("\"x\"", "\"" + wrong + "\"").getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(Refused.class, () -> Leaf.parse(bytes));
        }
    }

    @Test
    void everyTruncationIsRefused() {
        var bytes = LEAF.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            var cut = java.util.Arrays.copyOf(bytes, length);
            assertThrows(Refused.class, () -> Leaf.parse(cut));
        }
    }

    @Test
    void anOpeningFitsItsCommitmentOnly() {
        var salt = Sha256.of("salt".getBytes());
        var commitment = Canonical.hex(Sha256.of(salt, "head\0Anna Bērziņa".getBytes(StandardCharsets.UTF_8)));
        var leaf = parse(LEAF.replaceFirst(HASH, commitment));
        leaf.checkOpening("head", salt, "Anna Bērziņa");
        assertThrows(Refused.class, () -> leaf.checkOpening("head", salt, "Anna Berzina"));
        assertThrows(Refused.class, () -> leaf.checkOpening("name", salt, "Anna Bērziņa"));
        assertThrows(Refused.class, () -> leaf.checkOpening("none", salt, "Anna Bērziņa"));
        assertThrows(Refused.class, () -> leaf.checkOpening("head", Sha256.of(salt), "Anna Bērziņa"));
    }
}
