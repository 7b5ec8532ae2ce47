package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The one signature of a PDF (ISO 32000-1, 12.8.1; ETSI EN 319 142-1): what it covers and what it is. It covers every
/// byte of the file but the digits in which it is written itself; these have exactly one form.
///
/// @param cms     the signature, DER
/// @param digest  SHA-256 of all that it covers
/// @param claimed when it was made, by its own account
record SealedPdf(byte[] cms, byte[] digest, Optional<Instant> claimed) {

    private static final int CMS_HEADER = 4;
    private static final int MOST_DIGITS = 200_000;
    private static final Pattern TIME =
            Pattern.compile("\\(D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:Z|([+-]\\d\\d)'(\\d\\d)'?)\\)");

    /// @throws Refused if there is not exactly one signature, or it does not cover the whole file
    static SealedPdf of(PdfFile pdf) {
        if (pdf.signatures().size() != 1) {
            throw new Refused(
                    pdf.signatures().isEmpty()
                            ? "there is no seal in it"
                            : "there are " + pdf.signatures().size()
                                    + " seals or signatures in it, and only one may be");
        }
        var signature = pdf.signatures().get(0);
        expect(signature, "Filter", "Adobe.PPKLite");
        expect(signature, "SubFilter", "ETSI.CAdES.detached");
        if (signature.containsKey("Type")) {
            expect(signature, "Type", "Sig");
        }
        var bytes = pdf.bytes();
        var gap = gap(signature, bytes);
        return new SealedPdf(cms(bytes, gap), digest(bytes, gap), time(signature.get("M")));
    }

    private static void expect(Map<String, Object> signature, String key, String value) {
        if (!new PdfSyntax.Name(value).equals(signature.get(key))) {
            throw new Refused("the seal is not of the kind expected: its " + key + " is not " + value);
        }
    }

    /// The string of digits, of which the signature says itself that it leaves out exactly that.
    private static PdfSyntax.Text gap(Map<String, Object> signature, byte[] bytes) {
        if (!(signature.get("ByteRange") instanceof List<?> range)
                || range.size() != 4
                || !range.stream().allMatch(Long.class::isInstance)
                || !(signature.get("Contents") instanceof PdfSyntax.Text contents)
                || contents.in() != bytes) {
            throw new Refused("the seal does not say what it covers");
        }
        long end = (Long) range.get(2) + (Long) range.get(3);
        if (end < bytes.length) {
            throw new Refused("the file goes on after what the seal covers: "
                    + (bytes.length - end == 1 ? "one byte was" : (bytes.length - end) + " bytes were")
                    + " added after it was sealed");
        }
        if ((Long) range.get(0) != 0
                || (Long) range.get(1) != contents.from()
                || (Long) range.get(2) != contents.to()
                || end != bytes.length) {
            throw new Refused("the seal does not cover exactly this file");
        }
        return contents;
    }

    /// The bytes that the digits stand for, without the zeroes that fill the place up.
    private static byte[] cms(byte[] bytes, PdfSyntax.Text gap) {
        if (bytes[gap.from()] != '<' || gap.to() - gap.from() > MOST_DIGITS) {
            throw new Refused("the seal is not written in hexadecimal digits, or in too many");
        }
        var padded = hex(bytes, gap.from() + 1, gap.to() - 1);
        if (padded.length < CMS_HEADER || (padded[1] & 0xff) != 0x82) {
            throw new Refused("there is no seal in the place for it");
        }
        int length = CMS_HEADER + ((padded[2] & 0xff) << 8 | padded[3] & 0xff);
        for (int i = length; i < padded.length; i++) {
            if (padded[i] != 0) {
                throw new Refused("something other than zeroes follows the seal");
            }
        }
        return Arrays.copyOf(padded, Math.min(length, padded.length));
    }

    /// The bytes of digits whose letters are all small or all capital.
    private static byte[] hex(byte[] bytes, int from, int to) {
        boolean areSmall = false;
        boolean areCapital = false;
        for (int i = from; i < to; i++) {
            areSmall |= bytes[i] >= 'a' && bytes[i] <= 'f';
            areCapital |= bytes[i] >= 'A' && bytes[i] <= 'F';
        }
        try {
            if (areSmall && areCapital) {
                throw new Refused("the seal is written in small and in capital letters");
            }
            return HexFormat.of().parseHex(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            throw new Refused("the seal is not written in hexadecimal digits");
        }
    }

    private static byte[] digest(byte[] bytes, PdfSyntax.Text gap) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, gap.from());
            digest.update(bytes, gap.to(), bytes.length - gap.to());
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Instant> time(Object value) {
        if (!(value instanceof PdfSyntax.Text text)) {
            return Optional.empty();
        }
        var found =
                TIME.matcher(new String(text.in(), text.from(), text.to() - text.from(), StandardCharsets.ISO_8859_1));
        if (!found.matches()) {
            throw new Refused("the time in the seal is not written as it must be");
        }
        var zone = found.group(7) == null ? "Z" : found.group(7) + ":" + found.group(8);
        try {
            return Optional.of(OffsetDateTime.parse(found.replaceFirst("$1-$2-$3T$4:$5:$6") + zone)
                    .toInstant());
        } catch (DateTimeException e) {
            throw new Refused("the time in the seal is none");
        }
    }
}
