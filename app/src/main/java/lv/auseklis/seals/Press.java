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
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Prints a page as PDF/A-3u (ISO 19005-3) with at most one file attached. Fonts are embedded; nothing
/// is fetched from
/// anywhere: pictures stand in the page as `data:` addresses.
@Component
public class Press {

    private static final String REGULAR = "/fonts/IBMPlexSerif_400Regular.ttf";
    private static final String BOLD = "/fonts/IBMPlexSerif_600SemiBold.ttf";

    /// @param xhtml a well-formed page whose styles name the font family `Plex`
    public byte[] print(String xhtml, @Nullable Attachment attachment, Instant made) {
        try {
            var page = printed(xhtml);
            return attachment == null ? page : attach(page, attachment, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    /// As an associated file (ISO 19005-3, 6.8). Its stream is compressed, an archive though it is, so
    /// that no reader takes
    /// the paper itself for an archive.
    private static byte[] attach(byte[] pdf, Attachment attachment, Instant made) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var file =
                    new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
            file.setSubtype(attachment.mediaType());
            file.setSize(attachment.content().length);
            file.setModDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
            var entry = new PDComplexFileSpecification();
            entry.setFile(attachment.name());
            entry.setFileUnicode(attachment.name());
            entry.setFileDescription(attachment.description());
            entry.setEmbeddedFile(file);
            entry.setEmbeddedFileUnicode(file);
            entry.getCOSObject().setName("AFRelationship", "Data");
            list(document, attachment.name(), entry);
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private static void list(PDDocument document, String name, PDComplexFileSpecification entry) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, entry));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(entry);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }
}
