package lv.auseklis.verifier;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// What the signer of a seal signed (RFC 5652, 11; RFC 5035; RFC 6211): a list of attributes, each of a kind that
/// stands once, in the order that DER prescribes.
///
/// @param der             what the signature is over
/// @param messageDigest   SHA-256 of the file
/// @param certificateHash SHA-256 of the certificate of the signer
record SealAttributes(byte[] der, byte[] messageDigest, byte[] certificateHash) {

    private static final String CONTENT_TYPE = "2a864886f70d010903";
    private static final String MESSAGE_DIGEST = "2a864886f70d010904";
    private static final String CERTIFICATE = "2a864886f70d010910022f";
    private static final String PROTECTION = "2a864886f70d010934";
    private static final byte[] DATA = Canonical.hex("06092a864886f70d010701", 11, "");
    private static final byte[] SHA_256 = Canonical.hex("300b0609608648016503040201", 13, "");
    private static final int TAG_1 = 0xa1;
    private static final int LONG_LENGTH = 0x82;
    private static final int SHORT = 0x80;
    private static final int MOST_BYTES = 65_535;

    /// @param content   the attributes, as they lie in the signer
    /// @param algorithm that of the signature, DER
    static SealAttributes of(byte[] content, byte[] algorithm) {
        var values = values(content);
        var contentType = value(values, CONTENT_TYPE, "the kind of what is sealed");
        contentType.expect(DATA, "the kind of what is sealed");
        contentType.end("the kind of what is sealed");
        var digest = value(values, MESSAGE_DIGEST, "the digest of the file");
        var messageDigest = Canonical.hash(digest.content(Der.OCTET_STRING, "the digest of the file"), "the digest");
        digest.end("the digest of the file");
        if (values.containsKey(PROTECTION)) {
            checkProtection(value(values, PROTECTION, "the algorithms of the seal"), algorithm);
        }
        return new SealAttributes(
                asSet(content),
                messageDigest,
                certificateHash(value(values, CERTIFICATE, "the hash of the certificate of the signer")));
    }

    private static Map<String, byte[]> values(byte[] content) {
        var attributes = Der.of(content);
        var values = new HashMap<String, byte[]>();
        byte[] before = {};
        while (!attributes.isAtEnd()) {
            var whole = attributes.whole(Der.SEQUENCE, "a signed attribute");
            if (Arrays.compareUnsigned(before, whole) >= 0) {
                throw new Refused("the signed attributes are not in their order");
            }
            before = whole;
            var attribute = Der.of(whole).enter(Der.SEQUENCE, "a signed attribute");
            var kind = HexFormat.of().formatHex(attribute.content(Der.OID, "the kind of a signed attribute"));
            if (values.put(kind, attribute.content(Der.SET, "a signed attribute")) != null) {
                throw new Refused("a signed attribute stands twice");
            }
            attribute.end("a signed attribute");
        }
        return values;
    }

    private static Der value(Map<String, byte[]> values, String kind, String what) {
        var value = values.get(kind);
        if (value == null) {
            throw new Refused("the seal does not say " + what);
        }
        return Der.of(value);
    }

    /// SigningCertificateV2 with SHA-256, which is not named because it is the default.
    private static byte[] certificateHash(Der value) {
        var what = "the hash of the certificate of the signer";
        var signing = value.enter(Der.SEQUENCE, what);
        value.end(what);
        var certificate = signing.enter(Der.SEQUENCE, what).enter(Der.SEQUENCE, what);
        return Canonical.hash(certificate.content(Der.OCTET_STRING, what), what);
    }

    private static void checkProtection(Der value, byte[] algorithm) {
        var what = "the algorithm in what is signed";
        var protection = value.enter(Der.SEQUENCE, what);
        value.end(what);
        protection.expect(SHA_256, what);
        var inner = protection.content(TAG_1, what);
        if (!Arrays.equals(inner, Der.of(algorithm).content(Der.SEQUENCE, what))) {
            throw new Refused(what + " is not the one expected");
        }
        protection.end(what);
    }

    /// The signature is over the attributes as a set, not as they lie in the signer.
    private static byte[] asSet(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw new Refused("the signed attributes are too long");
        }
        var set = new ByteArrayOutputStream(content.length + 4);
        set.write(Der.SET);
        if (content.length >= SHORT) {
            boolean isLong = content.length > 0xff;
            set.write(isLong ? LONG_LENGTH : LONG_LENGTH - 1);
            if (isLong) {
                set.write(content.length >> 8);
            }
        }
        set.write(content.length);
        set.writeBytes(content);
        return set.toByteArray();
    }
}
