package lv.auseklis.registration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// Reads what is said of a document that is sent, and the file itself.
public final class DocumentForm {

    private static final int LONGEST = 200;

    private DocumentForm() {}

    /// Where no file was chosen, browsers send an empty one without a name.
    public static Attaching.Upload upload(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new Attaching.Upload("empty.pdf", 0, InputStream.nullInputStream());
        }
        var name = file.getOriginalFilename();
        return new Attaching.Upload(name == null ? "" : name, file.getSize(), file.getInputStream());
    }

    /// Null if something typed is wrong; why is added to `refused`.
    public static FiledDocument.@Nullable About read(
            Map<String, String> typed, LocalDate today, List<Bilingual> refused) {
        var kind = DocumentKind.find(typed.getOrDefault("kind", ""));
        var issued = Day.find(typed.getOrDefault("issued", ""));
        var title = Sent.storable(typed.getOrDefault("title", "")).strip();
        if (kind.isEmpty()) {
            refused.add(new Bilingual("Izvēlieties dokumenta veidu.", "Choose the kind of document."));
        }
        if (issued.isEmpty()) {
            refused.add(new Bilingual(
                    "Norādiet dokumenta izdošanas dienu; tai jābūt kalendārā.",
                    "Give the day on which the document was issued; it must exist in the calendar."));
        }
        if (issued.filter(day -> day.isAfter(today)).isPresent()) {
            refused.add(new Bilingual("Izdošanas diena vēl nav pienākusi.", "The day of issue is yet to come."));
        }
        if (title.length() > LONGEST) {
            refused.add(new Bilingual(
                    "Apraksts ir par garu: līdz " + LONGEST + " zīmēm.",
                    "The description is too long: up to " + LONGEST + " characters."));
        }
        if (title.codePoints().anyMatch(Sent::isUnfit)) {
            refused.add(new Bilingual(
                    "Aprakstā ir neredzamas vai virzienu mainošas zīmes; rakstiet bez tām.",
                    "The description has invisible characters or such that change the direction; write it without"
                            + " them."));
        }
        if (!refused.isEmpty()) {
            return null;
        }
        var abroad = typed.containsKey("abroad")
                ? new FiledDocument.Abroad(typed.containsKey("legalised"), typed.containsKey("translated"))
                : null;
        var copy = typed.getOrDefault("form", "").equals("copy");
        return new FiledDocument.About(kind.orElseThrow(), title, issued.orElseThrow(), copy, abroad);
    }
}
