package lv.auseklis.verifier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Documents with an extract inside, not yet sealed; and sealed ones that are then tampered with.
final class SealedSamples {

    /// How the file is written.
    enum Form {
        PLAIN,
        OBJECT_STREAMS,
        DEFLATED
    }

    private SealedSamples() {}

    static byte[] zip(Map<String, String> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        return pdf(Form.PLAIN, EmbeddedProof.NAME, zip(VerifierTest.extract()));
    }

    static byte[] pdf(Form form, String name, byte[]... contents) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var names = new TreeMap<String, PDComplexFileSpecification>();
            for (var content : contents) {
                names.put(name + " ".repeat(names.size()), attachment(document, form, name, content));
            }
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(names);
            var catalog = document.getDocumentCatalog();
            var list = new PDDocumentNameDictionary(catalog);
            list.setEmbeddedFiles(tree);
            catalog.setNames(list);
            var out = new ByteArrayOutputStream();
            document.save(
                    out,
                    form == Form.PLAIN ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDComplexFileSpecification attachment(PDDocument document, Form form, String name, byte[] content)
            throws IOException {
        var file = new PDEmbeddedFile(
                document, new ByteArrayInputStream(content), form == Form.DEFLATED ? COSName.FLATE_DECODE : null);
        file.setSubtype("application/zip");
        file.setSize(content.length);
        var attachment = new PDComplexFileSpecification();
        attachment.setFile(name);
        attachment.setFileUnicode(name);
        attachment.setEmbeddedFile(file);
        attachment.setEmbeddedFileUnicode(file);
        return attachment;
    }

    /// The same file with a later version of its catalogue after it, as a program writes that fills in a form.
    static byte[] updated(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage("lv");
            catalog.getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /// Where the digits of the signature begin, after the bracket.
    static int digits(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.indexOf("/Contents <", text.indexOf("/ETSI.CAdES.detached")) + "/Contents <".length();
    }

    static byte[] cms(byte[] pdf) {
        int from = digits(pdf);
        int to = from;
        while (pdf[to] != '>') {
            to++;
        }
        var padded = HexFormat.of().parseHex(new String(pdf, from, to - from, StandardCharsets.ISO_8859_1));
        return Arrays.copyOf(padded, 4 + ((padded[2] & 0xff) << 8 | padded[3] & 0xff));
    }

    /// The same file with another signature in the place for it.
    static byte[] with(byte[] pdf, byte[] cms) {
        var changed = pdf.clone();
        int at = digits(pdf);
        Arrays.fill(changed, at, at + 2 * cms(pdf).length, (byte) '0');
        var digits = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, changed, at, digits.length);
        return changed;
    }

    /// The same file with one text in place of another of the same length.
    static byte[] replaced(byte[] pdf, String text, String by) {
        var all = new String(pdf, StandardCharsets.ISO_8859_1);
        return all.replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    static boolean holds(byte[] bytes) {
        var start = PdfFile.START.getBytes(StandardCharsets.US_ASCII);
        if (!Arrays.equals(start, 0, start.length, bytes, 0, Math.min(start.length, bytes.length))) {
            return false;
        }
        try {
            var pdf = PdfFile.read(bytes);
            var sealed = SealedPdf.of(pdf);
            Seal.parse(sealed.cms()).check(sealed.digest());
            return pdf.flaws().isEmpty();
        } catch (Refused e) {
            return false;
        }
    }

    static List<Form> forms() {
        return List.of(Form.values());
    }
}
