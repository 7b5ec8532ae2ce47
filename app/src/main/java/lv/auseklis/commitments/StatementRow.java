package lv.auseklis.commitments;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Set;
import lv.auseklis.datatypes.Money;
import lv.auseklis.pages.Day;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// Reads one row of a statement; what cannot be read is told to the faults, all of it at once.
final class StatementRow {

    static final Set<String> NEEDED = Set.of("item", "category", "origin", "incurred", "currency", "paid", "open");
    static final Set<String> OTHERS = Set.of("share", "document", "funding", "paid_on", "title");

    private static final DateTimeFormatter LATVIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu[.]").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 200;
    private static final BigDecimal MOST = new BigDecimal("10000000000000"); // of the column

    private final int number;
    private final Map<String, String> cells;
    private final int year;
    private final LocalDate asOf;
    private final Faults faults;
    private int wrong;

    /// @param cells by the names of the header, in lower case
    /// @param asOf  the day of the statement
    StatementRow(int number, Map<String, String> cells, int year, LocalDate asOf, Faults faults) {
        this.number = number;
        this.cells = cells;
        this.year = year;
        this.asOf = asOf;
        this.faults = faults;
    }

    /// Null where something in the row is wrong.
    @Nullable
    Line read() {
        var item = item();
        var category = Category.find(text("category")).orElse(null);
        if (category == null) {
            fault(
                    "tādas kategorijas nav: „" + shown("category") + "”",
                    "there is no category ‘" + shown("category") + "’");
        }
        var origin = text("origin");
        if (!origin.matches("[A-Z]{2}")) {
            fault(
                    "izcelsmes valsts ir divi lielie burti (ISO 3166-1)",
                    "the origin is two capital letters (ISO 3166-1)");
        }
        if (!text("currency").equals("CHF")) {
            fault(
                    "valūta ir „" + shown("currency") + "”, vajadzīgi CHF",
                    "the currency is ‘" + shown("currency") + "’, CHF is needed");
        }
        var incurred = incurred();
        var credit = credit();
        var paid = amount("paid", credit);
        var open = amount("open", credit);
        paidOn(incurred);
        var share = share();
        var funded = funded();
        var title = category != null && category.part() == Category.Part.PERSONNEL ? "" : title();
        return wrong > 0 || category == null || incurred == null || paid == null || open == null || share == null
                ? null
                : new Line(number, item, category, origin, share, incurred, paid, open, credit, funded, title);
    }

    private String item() {
        var item = text("item");
        if (!item.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}")) {
            fault(
                    "vajadzīgs pasūtījuma, līguma vai iecelšanas numurs, līdz 60 zīmēm",
                    "the number of the order, contract or appointment is needed, up to 60 characters");
        }
        return item;
    }

    private @Nullable LocalDate incurred() {
        var day = day("incurred");
        if (day != null && day.getYear() != year) {
            fault(
                    "saistības radušās " + day + ", bet pārskats ir par " + year + ". gadu",
                    "the commitment was incurred on " + day + ", but the statement is about " + year);
        } else if (day != null && day.isAfter(asOf)) {
            fault(
                    "saistības radušās pēc pārskata dienas " + asOf,
                    "the commitment was incurred after the day of the statement, " + asOf);
        }
        return day;
    }

    private void paidOn(@Nullable LocalDate incurred) {
        var day = text("paid_on").isEmpty() ? null : day("paid_on");
        if (day != null && incurred != null && day.isBefore(incurred)) {
            fault("samaksāts " + day + ", pirms saistības radušās", "paid on " + day + ", before it was incurred");
        } else if (day != null && day.isAfter(asOf)) {
            fault("samaksāts pēc pārskata dienas " + asOf, "paid after the day of the statement, " + asOf);
        }
    }

    private @Nullable LocalDate day(String name) {
        var text = text(name);
        var iso = Day.find(text);
        if (iso.isPresent()) {
            return iso.get();
        }
        try {
            return LocalDate.parse(text, LATVIAN);
        } catch (DateTimeException e) {
            var excel = text.matches("\\d{5}")
                    ? EXCEL_ZERO.plusDays(Integer.parseInt(text)).toString()
                    : "";
            fault(
                    "„" + shown(name) + "” nav datums"
                            + (excel.isEmpty() ? "" : " (Excel dienas numurs? tā būtu " + excel + ")")
                            + "; rakstiet 2024-03-15 vai 15.03.2024.",
                    "‘" + shown(name) + "’ is no date"
                            + (excel.isEmpty() ? "" : " (a day number of Excel? it would be " + excel + ")")
                            + "; write 2024-03-15 or 15.03.2024");
            return null;
        }
    }

    private boolean credit() {
        var document = text("document");
        if (!document.isEmpty() && !document.equalsIgnoreCase("CREDIT") && !document.equalsIgnoreCase("ORDER")) {
            fault("dokuments ir „order” vai „credit”", "the document is ‘order’ or ‘credit’");
        }
        return document.equalsIgnoreCase("CREDIT");
    }

    private @Nullable BigDecimal amount(String name, boolean credit) {
        var amount = Money.parse(text(name) + Money.Currency.CHF)
                .map(Money::amount)
                .filter(francs -> francs.abs().compareTo(MOST) < 0)
                .orElse(null);
        if (amount == null) {
            fault(
                    name + ": „" + shown(name) + "” nav summa; rakstiet 1234,50 vai 1234.50",
                    name + ": ‘" + shown(name) + "’ is no amount; write 1234.50 or 1234,50");
            return null;
        }
        if (amount.signum() < 0 && !credit) {
            fault(
                    name + ": summa ir negatīva, bet rinda nav kredītrēķins (document = credit)",
                    name + ": the amount is negative, but the line is no credit note (document = credit)");
        } else if (amount.signum() > 0 && credit) {
            fault(name + ": kredītrēķina summai jābūt negatīvai", name + ": the amount of a credit note is negative");
        }
        return amount;
    }

    private @Nullable BigDecimal share() {
        var text = text("share").replace(',', '.').replace("%", "").strip();
        if (text.isEmpty()) {
            return new BigDecimal("100.00");
        }
        if (text.matches("\\d{1,4}(\\.\\d{1,2})?")) {
            var share = new BigDecimal(text);
            if (share.signum() > 0 && share.compareTo(new BigDecimal(100)) <= 0) {
                return share.setScale(2);
            }
        }
        fault(
                "izcelsmes daļa ir „" + shown("share") + "”, vajadzīgi procenti virs 0 un līdz 100",
                "the share of origin is ‘" + shown("share") + "’, per cent above 0 and up to 100 are needed");
        return null;
    }

    private boolean funded() {
        var funding = text("funding");
        if (!funding.isEmpty() && !Set.of("CERN", "HOME", "THIRD").contains(funding)) {
            fault("finansē „CERN”, „HOME” vai „THIRD”", "the funding is ‘CERN’, ‘HOME’ or ‘THIRD’");
        }
        return funding.isEmpty() || funding.equals("CERN");
    }

    private String title() {
        Sent.unfit(text("title"), LONGEST)
                .forEach(wrongly -> fault("title: " + wrongly.lv(), "title: " + wrongly.en()));
        return text("title");
    }

    private String text(String name) {
        return cells.getOrDefault(name, "").strip();
    }

    private String shown(String name) {
        var text = text(name);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void fault(String lv, String en) {
        wrong++;
        faults.add(number, lv, en);
    }
}
