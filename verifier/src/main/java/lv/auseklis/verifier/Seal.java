package lv.auseklis.verifier;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The signature inside a sealed PDF: CMS SignedData (RFC 5652) of one signer, detached, DER. Of everything in it that
/// is not signed only one form is accepted, so that no byte of it can be changed unnoticed.
///
/// @param certificate  whose key signed
/// @param certificates all that are in it
/// @param signed       the attributes that are signed
/// @param signature    over them
record Seal(SealCertificate certificate, List<SealCertificate> certificates, SealAttributes signed, byte[] signature) {

    private static final byte[] SIGNED_DATA = Canonical.hex("06092a864886f70d010702", 11, "");
    private static final byte[] DATA = Canonical.hex("300b06092a864886f70d010701", 13, "");
    private static final byte[] ONE = {Der.INTEGER, 1, 1};
    private static final byte[] SHA_256 = Canonical.hex("300b0609608648016503040201", 13, "");
    private static final byte[] RSA = Canonical.hex("300d06092a864886f70d01010b0500", 15, "");
    private static final byte[] ECDSA = Canonical.hex("300a06082a8648ce3d040302", 12, "");
    private static final int TAG_0 = 0xa0;
    private static final int TAG_1 = 0xa1;
    private static final int MOST_CERTIFICATES = 8;

    static Seal parse(byte[] cms) {
        var outer = Der.of(cms);
        var content = outer.enter(Der.SEQUENCE, "the seal");
        outer.end("the seal");
        content.expect(SIGNED_DATA, "the kind of the seal");
        var explicit = content.enter(TAG_0, "the content of the seal");
        content.end("the seal");
        var data = explicit.enter(Der.SEQUENCE, "the content of the seal");
        explicit.end("the content of the seal");
        data.expect(ONE, "the version of the seal");
        var algorithms = data.enter(Der.SET, "the algorithm of the digest");
        algorithms.expect(SHA_256, "the algorithm of the digest");
        algorithms.end("the algorithms of the digest");
        data.expect(DATA, "what the seal says it covers");
        var certificates = certificates(data.enter(TAG_0, "the certificate of the seal"));
        var signers = data.enter(Der.SET, "the signer of the seal");
        data.end("the seal");
        var signer = signers.enter(Der.SEQUENCE, "the signer of the seal");
        signers.end("the list of signers");
        return signer(signer, certificates);
    }

    private static List<SealCertificate> certificates(Der set) {
        var certificates = new ArrayList<SealCertificate>();
        byte[] before = {};
        while (!set.isAtEnd()) {
            var der = set.whole(Der.SEQUENCE, "the certificate of the seal");
            if (Arrays.compareUnsigned(before, der) >= 0 || certificates.size() == MOST_CERTIFICATES) {
                throw new Refused("the certificates of the seal are too many or not in their order");
            }
            certificates.add(SealCertificate.of(der));
            before = der;
        }
        return certificates;
    }

    private static Seal signer(Der signer, List<SealCertificate> certificates) {
        signer.expect(ONE, "the version of the signer");
        var named = signer.enter(Der.SEQUENCE, "the name of the signer");
        var issuer = named.whole(Der.SEQUENCE, "the name of the signer");
        var serial = named.whole(Der.INTEGER, "the number of the certificate of the signer");
        named.end("the name of the signer");
        var own = certificates.stream()
                .filter(one -> Arrays.equals(one.issuer(), issuer) && Arrays.equals(one.serial(), serial))
                .toList();
        if (own.size() != 1) {
            throw new Refused("the certificate of the signer is not in the seal");
        }
        signer.expect(SHA_256, "the algorithm of the digest");
        var algorithm = own.get(0).key() instanceof RSAPublicKey ? RSA : ECDSA;
        var signed = SealAttributes.of(signer.content(TAG_0, "what is signed"), algorithm);
        signer.expect(algorithm, "the algorithm of the signature");
        var signature = signer.content(Der.OCTET_STRING, "the signature");
        if (signer.isNext(TAG_1)) {
            throw new Refused("the seal carries something that is not signed, such as a time stamp; this version of the"
                    + " verifier does not check that");
        }
        signer.end("the signer of the seal");
        return new Seal(own.get(0), certificates, signed, signature);
    }

    /// Each certificate beside that of the signer issued the one before it, and the last issued itself.
    private void checkCertificates() {
        var left = new ArrayList<>(certificates);
        var last = certificate;
        left.remove(certificate);
        while (!left.isEmpty()) {
            var below = last;
            last = left.stream()
                    .filter(below::isIssuedBy)
                    .findFirst()
                    .orElseThrow(
                            () -> new Refused("the seal carries a certificate that did not issue that of the signer"));
            left.remove(last);
        }
        boolean mustIssueItself = certificates.size() > 1 || last.isSelfIssued();
        if (mustIssueItself && !last.isIssuedBy(last)) {
            throw new Refused("nothing in the seal vouches for its last certificate");
        }
    }

    /// @param digest SHA-256 of what the seal covers
    void check(byte[] digest) {
        if (!Arrays.equals(digest, signed.messageDigest())) {
            throw new Refused("the file is not the one that was sealed: it was changed afterwards");
        }
        if (!Arrays.equals(Sha256.of(certificate.der()), signed.certificateHash())) {
            throw new Refused("the seal was made with another certificate than the one in it");
        }
        if (!holds()) {
            throw new Refused("the signature of the seal does not hold");
        }
        checkCertificates();
    }

    private boolean holds() {
        var key = certificate.key();
        boolean isRsa = key instanceof RSAPublicKey;
        if (isRsa) {
            int bytes = (((RSAPublicKey) key).getModulus().bitLength() + 7) / 8;
            if (signature.length != bytes) {
                return false;
            }
        } else {
            checkCurveSignature();
        }
        try {
            var verifier = Signature.getInstance(isRsa ? "SHA256withRSA" : "SHA256withECDSA");
            verifier.initVerify(key);
            verifier.update(signed.der());
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// Two positive numbers, each written in only one way.
    private void checkCurveSignature() {
        var outer = Der.of(signature);
        var pair = outer.enter(Der.SEQUENCE, "the signature");
        outer.end("the signature");
        for (int i = 0; i < 2; i++) {
            if (pair.integer("the signature").signum() <= 0) {
                throw new Refused("the signature of the seal does not hold");
            }
        }
        pair.end("the signature");
    }
}
