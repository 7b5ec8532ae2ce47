package lv.auseklis.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The extract that lies in a sealed document as an embedded file (ISO 32000-1, 7.11.4).
final class EmbeddedProof {

    static final String NAME = "auseklis-proof.zip";

    private static final int MOST_BYTES = 16_000_000;

    private EmbeddedProof() {}

    /// @throws Refused if there is not exactly one file of this name
    static byte[] of(PdfFile pdf) {
        var named = pdf.attachments().stream().filter(EmbeddedProof::isNamed).toList();
        if (named.size() != 1) {
            throw new Refused(
                    named.isEmpty() ? "there is no file " + NAME + " in it" : "there is more than one file " + NAME);
        }
        var item = pdf.item(file(pdf, named.get(0)));
        if (!item.isStream("EmbeddedFile")) {
            throw new Refused(NAME + " is not an embedded file");
        }
        return content(item);
    }

    /// Whatever is embedded, if it is one file, to be shown where nothing can be verified; null if there is none.
    static byte[] unproven(PdfFile pdf) {
        var embedded = pdf.embedded();
        try {
            return embedded.size() == 1 ? content(embedded.get(0)) : null;
        } catch (Refused e) {
            return null;
        }
    }

    private static byte[] content(PdfFile.Item item) {
        try {
            return PdfFile.content(item, MOST_BYTES);
        } catch (Refused e) {
            throw new Refused(NAME + ": " + e.getMessage());
        }
    }

    private static boolean isNamed(Map<String, Object> attachment) {
        return List.of("F", "UF").stream()
                .anyMatch(key -> attachment.get(key) instanceof PdfSyntax.Text text
                        && text(text).equals(NAME));
    }

    private static long file(PdfFile pdf, Map<String, Object> attachment) {
        var value = attachment.get("EF");
        if (value instanceof PdfSyntax.Reference elsewhere) {
            value = pdf.item(elsewhere.number()).value();
        }
        if (value instanceof Map<?, ?> files
                && !files.isEmpty()
                && files.values().stream().distinct().count() == 1
                && files.values().iterator().next() instanceof PdfSyntax.Reference file) {
            return file.number();
        }
        throw new Refused("it is not clear which file " + NAME + " is");
    }

    /// A string without escapes; letters outside ASCII do not matter here.
    private static String text(PdfSyntax.Text text) {
        var inner = new String(text.in(), text.from() + 1, text.to() - text.from() - 2, StandardCharsets.ISO_8859_1);
        var bytes = inner.getBytes(StandardCharsets.ISO_8859_1);
        if (text.in()[text.from()] == '<') {
            if (inner.length() % 2 != 0 || !inner.matches("[0-9A-Fa-f]*")) {
                return "";
            }
            bytes = HexFormat.of().parseHex(inner);
        }
        boolean isUtf16 = bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        return isUtf16
                ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE)
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
