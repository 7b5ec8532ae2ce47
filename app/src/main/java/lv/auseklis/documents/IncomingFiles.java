package lv.auseklis.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the file of a form, where its content is what its name promises.
@Component
public class IncomingFiles {

    private static final Bilingual KINDS = new Bilingual(
            "Datne: pieņem PDF, EDOC (ASiC-E), PNG, JPEG un XML; nosaukuma beigām un saturam jāsakrīt.",
            "File: PDF, EDOC (ASiC-E), PNG, JPEG and XML are taken; the content must be what the name ends in.");

    private final Documents documents;
    private final Clock clock;

    IncomingFiles(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// @param file null where none was sent, or it was not taken; then there are reasons
    public record Taken(@Nullable StoredFile file, String name, List<Bilingual> reasons) {

        public static final Taken NONE = new Taken(null, "", List.of());
    }

    /// @param sent     null or without a name where no file was chosen
    /// @param tooLarge what is said of a larger file
    public Taken take(@Nullable MultipartFile sent, int megabytes, Bilingual tooLarge) throws IOException {
        var called = sent == null || sent.getOriginalFilename() == null ? "" : sent.getOriginalFilename();
        if (sent == null || sent.isEmpty() && called.isEmpty()) {
            return Taken.NONE;
        }
        if (sent.isEmpty()) {
            return refused(new Bilingual("Datne ir tukša.", "The file is empty."));
        }
        var name = FileName.of(called);
        var promised = name.promised();
        if (promised.isEmpty()) {
            return refused(KINDS);
        }
        var limit = Limit.megabytes(
                megabytes, MediaType.PDF, MediaType.ASIC_E, MediaType.PNG, MediaType.JPEG, MediaType.XML);
        try (var content = sent.getInputStream()) {
            return switch (documents.add(content, promised.get(), limit, clock.instant())) {
                case StoredFile stored -> new Taken(stored, name.text(), List.of());
                case Stored.TooLarge large -> refused(tooLarge);
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
}
