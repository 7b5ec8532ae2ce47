package lv.auseklis.organisations;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.auseklis.access.DemonstrationData;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.LegalForm;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Reads the demonstration data; its README says what in it is real and what is invented.
final class SampleFiles {

    private SampleFiles() {}

    record SampleInstitution(String key, Particulars particulars, LocalDate registeredOn) {}

    record SampleAct(
            String act,
            String institution,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate recordedOn,
            String head,
            String address,
            String nameLv,
            String nameEn,
            String successor) {}

    static List<SampleInstitution> institutions() {
        return DemonstrationData.rows("institutions.csv").stream()
                .map(SampleFiles::institution)
                .toList();
    }

    static List<SampleAct> acts() {
        return DemonstrationData.rows("acts.csv").stream().map(SampleFiles::act).toList();
    }

    private static SampleInstitution institution(CSVRecord row) {
        var key = Stream.of(row.get("ror"), row.get("registration"), row.get("name_lv"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        var particulars = new Particulars(
                new Bilingual(row.get("name_lv"), row.get("name_en")),
                LegalForm.of(row.get("legal_form")),
                row.get("city"),
                row.get("address"),
                row.get("founder"),
                row.get("head"),
                row.get("established").isEmpty() ? null : Founded.in(Year.parse(row.get("established"))),
                null,
                null,
                row.get("website").isEmpty() ? null : row.get("website"),
                null,
                Stream.of(row.get("fields").split(";", -1))
                        .map(FieldOfScience::of)
                        .toList(),
                identifiers(row),
                List.of());
        return new SampleInstitution(key, particulars, LocalDate.parse(row.get("registered_on")));
    }

    private static SortedMap<String, String> identifiers(CSVRecord row) {
        var identifiers = new TreeMap<String, String>();
        for (var scheme : List.of("ror", "isni", "wikidata", "grid", "funder", "registration")) {
            if (!row.get(scheme).isEmpty()) {
                identifiers.put(scheme, row.get(scheme));
            }
        }
        return identifiers;
    }

    private static SampleAct act(CSVRecord row) {
        var recorded = LocalDate.parse(row.get("recorded_on"));
        return new SampleAct(
                row.get("act"),
                row.get("institution"),
                row.get("valid_from").isEmpty() ? recorded : LocalDate.parse(row.get("valid_from")),
                row.get("valid_to").isEmpty() ? null : LocalDate.parse(row.get("valid_to")),
                recorded,
                row.get("head"),
                row.get("address"),
                row.get("name_lv"),
                row.get("name_en"),
                row.get("successor"));
    }
}
