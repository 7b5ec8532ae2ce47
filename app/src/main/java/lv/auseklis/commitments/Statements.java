package lv.auseklis.commitments;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final Limit LIMIT = Limit.megabytes(StatementUploads.MEGABYTES, MediaType.CSV, MediaType.TEXT);

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
            reasons.add(new Bilingual("Pārskats: izvēlieties CSV datni.", "Statement: choose a CSV file."));
        }
        var sent = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return new Sent(
                number, day.orElse(null), stored.orElse(null), FileName.of(sent).text(), reasons);
    }

    private Optional<StoredFile> keep(MultipartFile file, List<Bilingual> reasons) throws IOException {
        try (var content = file.getInputStream()) {
            return switch (documents.add(content, MediaType.CSV, LIMIT, clock.instant())) {
                case StoredFile stored -> Optional.of(stored);
                case Stored.TooLarge large -> {
                    reasons.add(StatementUploads.TOO_LARGE);
                    yield Optional.empty();
                }
                case Stored.Refused other -> {
                    reasons.add(new Bilingual(
                            "Pārskats nav CSV teksts UTF-8 kodējumā. Excel to saglabā kā „CSV UTF-8”.",
                            "The statement is no CSV text in UTF-8. Excel saves it as ‘CSV UTF-8’."));
                    yield Optional.empty();
                }
            };
        }
    }
}
