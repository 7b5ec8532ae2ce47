package lv.auseklis.seals;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.stereotype.Component;

/// Prints a page as PDF/A-3u (ISO 19005-3) with the files attached that it is given. Fonts are
/// embedded; nothing is fetched from anywhere: pictures stand in the page as `data:` addresses. Two
/// pages are printed at once, others wait.
@Component
public class Press {

    private static final String REGULAR = "/fonts/IBMPlexSerif_400Regular.ttf";
    private static final String BOLD = "/fonts/IBMPlexSerif_600SemiBold.ttf";

    /// Printing takes one processor for a good part of a second; more at once would only slow each
    /// other and the pages.
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /// @param xhtml a well-formed page whose styles name the font family `Plex`
    public byte[] print(String xhtml, List<Attachment> attachments, Instant made) {
        free.acquireUninterruptibly();
        try {
            var page = printed(xhtml);
            return attachments.isEmpty() ? page : attach(page, attachments, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    private static byte[] printed(String xhtml) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font(REGULAR), "Plex", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "Plex", 600, FontStyle.NORMAL, true);
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.withProducer("Auseklis");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    private static InputStream font(String path) {
        var font = Press.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException("The program was built without " + path);
        }
        return font;
    }

    /// As associated files (ISO 19005-3, 6.8). Their streams are compressed, also those of archives, so
    /// that no reader takes the paper itself for an archive.
    private static byte[] attach(byte[] pdf, List<Attachment> attachments, Instant made) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var files = new TreeMap<String, PDComplexFileSpecification>();
            for (var attachment : attachments) {
                files.put(attachment.name(), specification(document, attachment, made));
            }
            list(document, files);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static PDComplexFileSpecification specification(PDDocument document, Attachment attachment, Instant made)
            throws IOException {
        var content = attachment.content().get();
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(content.length);
        file.setModDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        var entry = new PDComplexFileSpecification();
        entry.setFile(attachment.name());
        entry.setFileUnicode(attachment.name());
        entry.setFileDescription(attachment.description());
        entry.setEmbeddedFile(file);
        entry.setEmbeddedFileUnicode(file);
        entry.getCOSObject().setName("AFRelationship", "Data");
        return entry;
    }

    private static void list(PDDocument document, SortedMap<String, PDComplexFileSpecification> files) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        files.values().forEach(associated::add);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
