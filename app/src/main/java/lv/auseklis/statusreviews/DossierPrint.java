package lv.auseklis.statusreviews;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.auseklis.access.Demonstration;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Sha256;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Words;
import lv.auseklis.seals.Press;
import org.springframework.stereotype.Component;

/// Makes the file of a review as one PDF in both languages, and as a ZIP of that PDF with every attachment and the list
/// of their SHA-256, which `sha256sum -c SHA256SUMS` checks.
@Component
class DossierPrint {

    private static final String PDF = "dossier.pdf";
    private static final String SUMS = "SHA256SUMS";

    private final ReviewDossiers dossiers;
    private final Pages pages;
    private final Press press;
    private final Documents documents;
    private final Demonstration demonstration;
    private final Clock clock;

    DossierPrint(
            ReviewDossiers dossiers,
            Pages pages,
            Press press,
            Documents documents,
            Demonstration demonstration,
            Clock clock) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.press = press;
        this.documents = documents;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /// @param complete what Article III.3 says of it
    record PrintView(
            Dossier dossier, List<Bilingual> complete, LocalDate day, boolean demonstration, Words lv, Words en) {

        Bilingual t(String key, Object... values) {
            return new Bilingual(lv.t(key, values), en.t(key, values));
        }

        Bilingual date(LocalDate date) {
            return new Bilingual(lv.date(date), en.date(date));
        }

        /// The name of an attachment in the ZIP.
        String path(Dossier.Part part, Dossier.Attached attached) {
            return DossierPrint.path(part, attached);
        }
    }

    byte[] pdf(Dossier dossier) {
        var today = LocalDate.now(clock);
        var complete = dossiers.ask(dossier, today).finding().reasons();
        var view = new PrintView(
                dossier, complete, today, demonstration.on(), pages.words(Language.LV), pages.words(Language.EN));
        return press.print(pages.text("statusreviews/print.jte", view), List.of(), clock.instant());
    }

    /// @param pdf as it was just made
    void zip(Dossier dossier, byte[] pdf, OutputStream out) {
        var sums = new ArrayList<String>();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(PDF));
            zip.write(pdf);
            zip.closeEntry();
            sums.add(sum(Sha256.ofBytes(pdf), PDF));
            for (var part : dossier.parts()) {
                for (var attached : part.attached()) {
                    var name = path(part, attached);
                    zip.putNextEntry(new ZipEntry(name));
                    try (var content = documents.open(attached.file().digest())) {
                        content.transferTo(zip);
                    }
                    zip.closeEntry();
                    sums.add(sum(attached.file().digest(), name));
                }
            }
            zip.putNextEntry(new ZipEntry(SUMS));
            zip.write(String.join("", sums).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Sha256 digest, String name) {
        return digest.hex() + "  " + name + "\n";
    }

    /// The folder is the place of the item; the entry of the log keeps two files of one name apart.
    private static String path(Dossier.Part part, Dossier.Attached attached) {
        return "%03d/%d-%s".formatted(part.item().position(), attached.entry(), attached.name());
    }
}
