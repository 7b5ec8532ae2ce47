package lv.auseklis.commitments;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.MediaType;
import lv.auseklis.documents.Sha256;
import lv.auseklis.documents.StoredFile;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// Reads a statement as it would be imported, and says everything that stands against it. Writes nothing.
@Component
class ImportCheck {

    private final Documents documents;
    private final JdbcStatements statements;

    ImportCheck(Documents documents, JdbcStatements statements) {
        this.documents = documents;
        this.statements = statements;
    }

    /// @param lines   all that can be read
    /// @param counted by category, for the State
    /// @param reasons what stands against it; empty if nothing does
    /// @param sheets  of the workbook, where it is one
    record Checked(List<Line> lines, Map<Category, BigDecimal> counted, List<Bilingual> reasons, Sheets sheets) {}

    /// @throws IOException if the file cannot be read from the disk
    Checked check(Agreement agreement, int year, LocalDate asOf, Sha256 file, LocalDate today) throws IOException {
        var faults = new Faults();
        if (asOf.isAfter(today)) {
            faults.whole(
                    "pārskata diena " + asOf + " vēl nav pienākusi",
                    "the day of the statement, " + asOf + ", is yet to come");
        }
        if (asOf.getYear() < year) {
            faults.whole("pārskata diena ir pirms " + year + ". gada", "the day of the statement is before " + year);
        }
        var inForce = statements.listInForce(agreement.id(), Moment.ALL_KNOWN);
        inForce.stream()
                .filter(held -> held.year() == year && held.asOf().isAfter(asOf))
                .forEach(held -> faults.whole(
                        "par " + year + ". gadu jau ir jaunāks pārskats (" + held.asOf() + ")",
                        "there is a later statement about " + year + " already (" + held.asOf() + ")"));
        var kept = documents.find(file).filter(one -> Statements.KINDS.contains(one.mediaType()));
        if (kept.isEmpty()) {
            faults.whole(
                    "datnes šeit nav; nosūtiet pārskatu vēlreiz", "the file is not here; send the statement again");
            return new Checked(List.of(), Map.of(), faults.sentences(), Sheets.NONE);
        }
        var reader = new StatementReader(year, asOf, faults);
        var sheets = read(kept.get(), reader, faults);
        var lines = reader.lines();
        otherYears(lines, inForce.stream().filter(held -> held.year() != year).toList(), faults);
        var counted = new EnumMap<Category, BigDecimal>(Category.class);
        lines.forEach(line -> counted.merge(line.category(), line.counted(agreement.state()), BigDecimal::add));
        return new Checked(lines, counted, faults.sentences(), sheets);
    }

    private Sheets read(StoredFile file, StatementReader reader, Faults faults) throws IOException {
        try (var content = documents.open(file.digest())) {
            if (file.mediaType() == MediaType.XLSX) {
                return new SheetStatement(reader, faults).read(content);
            }
            new CsvStatement(reader, faults).read(content);
            return Sheets.NONE;
        }
    }

    private void otherYears(List<Line> lines, List<Statement> others, Faults faults) {
        var items = lines.stream().map(Line::item).distinct().toList();
        var years = statements.yearsOf(items, others.stream().map(Statement::id).toList());
        lines.stream()
                .filter(line -> years.containsKey(line.item()))
                .forEach(line -> faults.add(
                        line.number(),
                        "„" + line.item() + "” jau ir " + years.get(line.item())
                                + ". gada pārskatā; saistības pieder vienam gadam",
                        "‘" + line.item() + "’ stands in the statement of " + years.get(line.item())
                                + " already; a commitment belongs to one year"));
    }
}
