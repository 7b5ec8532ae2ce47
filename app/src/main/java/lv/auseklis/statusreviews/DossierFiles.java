package lv.auseklis.statusreviews;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.FileName;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Stored;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes a file that is to be attached to an item, as it was sent.
@Component
class DossierFiles {

    private static final Bilingual KINDS = new Bilingual(
            "Datne: pieņem PDF, EDOC (ASiC-E), PNG, JPEG un XML; nosaukuma beigām un saturam jāsakrīt.",
            "File: PDF, EDOC (ASiC-E), PNG, JPEG and XML are taken; the content must be what the name ends in.");

    private final Documents documents;
    private final Clock clock;

    DossierFiles(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// @param file null where it was not taken; then there are reasons
    record Taken(@Nullable StoredFile file, String name, List<Bilingual> reasons) {}

    Taken take(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return refused(new Bilingual("Datne: izvēlieties to.", "File: choose one."));
        }
        var name = FileName.of(sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename());
        var promised = name.promised();
        if (promised.isEmpty()) {
            return refused(KINDS);
        }
        var limit = Limit.megabytes(
                DossierUploads.MEGABYTES,
                MediaType.PDF,
                MediaType.ASIC_E,
                MediaType.PNG,
                MediaType.JPEG,
                MediaType.XML);
        try (var content = sent.getInputStream()) {
            return switch (documents.add(content, promised.get(), limit, clock.instant())) {
                case StoredFile stored -> new Taken(stored, name.text(), List.of());
                case Stored.TooLarge large -> refused(DossierUploads.TOO_LARGE);
                case Stored.Unsafe unsafe ->
                    refused(new Bilingual(
                            "Datne ir bojāta vai nedroša; saglabājiet to no jauna.",
                            "The file is damaged or unsafe; save it anew."));
                case Stored.Refused other -> refused(KINDS);
            };
        }
    }

    private static Taken refused(Bilingual reason) {
        return new Taken(null, "", List.of(reason));
    }

    static Problem missing() {
        return Problem.missing(new Bilingual("Lietā tāda punkta nav.", "There is no such item in the file."));
    }

    /// Why the file does not change any more; empty while it does.
    static List<Bilingual> closed(Dossier dossier) {
        return dossier.given()
                ? List.of(new Bilingual(
                        "Lieta jau ir nodota darba grupai un vairs nemainās (III.3. pants).",
                        "The file was given to the Task Force and does not change any more (Article III.3)."))
                : List.of();
    }
}
