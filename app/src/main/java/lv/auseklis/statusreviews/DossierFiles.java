package lv.auseklis.statusreviews;

import java.io.IOException;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes a file that is to be attached to an item, as it was sent.
@Component
class DossierFiles {

    private final IncomingFiles files;

    DossierFiles(IncomingFiles files) {
        this.files = files;
    }

    IncomingFiles.Taken take(@Nullable MultipartFile sent) throws IOException {
        if (sent == null || sent.isEmpty()) {
            return new IncomingFiles.Taken(
                    null, "", List.of(new Bilingual("Datne: izvēlieties to.", "File: choose one.")));
        }
        return files.take(sent, DossierUploads.MEGABYTES, DossierUploads.TOO_LARGE);
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
