package lv.auseklis.commitments;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.FileName;
import lv.auseklis.documents.Limit;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Stored;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.pages.Day;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes a statement as it was sent: keeps the file, and reads the year and the day that it is about.
@Component
class Statements {

    /// What a statement may be; told by its content, not by its name.
    static final Set<MediaType> KINDS = Set.of(MediaType.CSV, MediaType.TEXT, MediaType.XLSX);

    private static final Limit LIMIT = new Limit(StatementUploads.MEGABYTES * 1_000_000L, KINDS);
    private static final String ZIP = "PK";
    /// How files of Excel before 2007 begin, and encrypted ones of today.
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private final Documents documents;
    private final Clock clock;

    Statements(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /// @param file null where it was not taken
    record Sent(
            int year, @Nullable LocalDate asOf, @Nullable StoredFile file, String name, List<Bilingual> reasons) {}

    Sent take(String year, String asOf, @Nullable MultipartFile file) throws IOException {
        var reasons = new ArrayList<Bilingual>();
        var number = year.matches("20[1-9][0-9]") ? Integer.parseInt(year) : 0;
        if (number == 0) {
            reasons.add(new Bilingual("Gads: rakstiet, piemēram, 2026.", "Year: write, for example, 2026."));
        }
        var day = Day.find(asOf.strip());
        if (day.isEmpty()) {
            reasons.add(new Bilingual(
                    "Pārskata diena: vajadzīga diena, par kuru CERN to sagatavojis.",
                    "Day of the statement: the day about which CERN made it is needed."));
        }
        var stored = file == null || file.isEmpty() ? Optional.<StoredFile>empty() : keep(file, reasons);
        if (file == null || file.isEmpty()) {
            reasons.add(new Bilingual(
                    "Pārskats: izvēlieties XLSX vai CSV datni.", "Statement: choose an XLSX or CSV file."));
        }
        var sent = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return new Sent(
                number, day.orElse(null), stored.orElse(null), FileName.of(sent).text(), reasons);
    }

    private Optional<StoredFile> keep(MultipartFile file, List<Bilingual> reasons) throws IOException {
        try (var content = new BufferedInputStream(file.getInputStream())) {
            var start = start(content);
            var declared = start.startsWith(ZIP) ? MediaType.XLSX : MediaType.CSV;
            return switch (documents.add(content, declared, LIMIT, clock.instant())) {
                case StoredFile stored -> Optional.of(stored);
                case Stored.Refused refused -> {
                    reasons.add(why(refused, start));
                    yield Optional.empty();
                }
            };
        }
    }

    private static String start(BufferedInputStream content) throws IOException {
        content.mark(COMPOUND.length());
        var start = new String(content.readNBytes(COMPOUND.length()), StandardCharsets.ISO_8859_1);
        content.reset();
        return start;
    }

    private static Bilingual why(Stored.Refused refused, String start) {
        return switch (refused) {
            case Stored.TooLarge large -> StatementUploads.TOO_LARGE;
            case Stored.Unsafe(Stored.Fault fault)
            when fault == Stored.Fault.ARCHIVE_TOO_BIG ->
                new Bilingual(
                        "XLSX datne atpakota ir pārāk liela vai tukša.",
                        "Unpacked, the XLSX file is too large, or it is empty.");
            case Stored.Unsafe broken ->
                new Bilingual(
                        "XLSX datne ir bojāta. Atveriet to izklājlapu programmā un saglabājiet no jauna.",
                        "The XLSX file is broken. Open it in a spreadsheet program and save it anew.");
            default ->
                start.equals(COMPOUND)
                        ? new Bilingual(
                                "Datne ir šifrēta vai veca XLS. Saglabājiet to kā XLSX bez paroles.",
                                "The file is encrypted, or an old XLS. Save it as XLSX without a password.")
                        : new Bilingual(
                                "Pārskats nav ne XLSX datne, ne CSV teksts UTF-8 kodējumā. Excel CSV saglabā kā „CSV UTF-8”.",
                                "The statement is neither an XLSX file nor CSV text in UTF-8. Excel saves CSV as ‘CSV UTF-8’.");
        };
    }
}
