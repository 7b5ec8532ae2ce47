package lv.auseklis.organisations;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Institutions as CSV (RFC 4180, UTF-8), one a row. Cells that a spreadsheet would take for a formula begin with `'`.
final class InstitutionCsv {

    private static final List<String> IDENTIFIERS =
            List.of("ror", "isni", "wikidata", "grid", "funder", "registration");

    private InstitutionCsv() {}

    static String of(List<InstitutionView> institutions) {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(header());
            for (var institution : institutions) {
                csv.printRecord(
                        row(institution).stream().map(InstitutionCsv::harmless).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of(
                "number",
                "status",
                "name_lv",
                "name_en",
                "legal_form",
                "city",
                "address",
                "founder",
                "head",
                "founded",
                "website",
                "fields"));
        header.addAll(IDENTIFIERS);
        header.addAll(List.of("other_facts", "valid", "entry", "recorded", "demonstration"));
        return header;
    }

    private static List<String> row(InstitutionView institution) {
        var row = new ArrayList<String>();
        row.add(institution.number().value());
        row.add(institution.status().name());
        row.add(institution.name().lv());
        row.add(institution.name().en());
        row.add(institution.legalForm().code());
        row.add(institution.city());
        row.add(institution.address());
        row.add(institution.founder());
        row.add(institution.head());
        row.add(institution.founded() == null ? "" : institution.founded());
        row.add(institution.website() == null ? "" : institution.website());
        row.add(institution.fields().stream().map(InstitutionView.Coded::code).collect(Collectors.joining(";")));
        IDENTIFIERS.forEach(scheme -> row.add(institution.identifiers().getOrDefault(scheme, "")));
        row.add(institution.otherFacts().stream().map(OtherFact::toString).collect(Collectors.joining("; ")));
        row.add(institution.valid().toString());
        row.add(Long.toString(institution.log().entry()));
        row.add(institution.log().recorded().toString());
        row.add(Boolean.toString(institution.demonstration()));
        return row;
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
