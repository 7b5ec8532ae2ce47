package lv.auseklis.returns;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.commitments.Category;
import lv.auseklis.commitments.CountedCommitments.FromOrigin;
import lv.auseklis.pages.CsvTable;
import lv.auseklis.pages.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the pictures show, for programs and as tables.
@RestController
class PicturesApi {

    private static final String MONEY_HEAD =
            "year,payable_chf,purchasing_chf,personnel_chf,staff_chf,fellow_chf,student_chf,associate_chf\r\n";
    private static final String ORIGINS_HEAD = "year,category,origin,amount_chf\r\n";

    private final CernDoor door;
    private final Pictures pictures;
    private final Clock clock;

    PicturesApi(CernDoor door, Pictures pictures, Clock clock) {
        this.door = door;
        this.pictures = pictures;
        this.clock = clock;
    }

    /// What is payable and what was committed for a year; null where it is not known.
    record MoneyView(
            int year,
            @Nullable BigDecimal payable,
            @Nullable BigDecimal purchasing,
            @Nullable BigDecimal personnel,
            @Nullable BigDecimal staff,
            @Nullable BigDecimal fellow,
            @Nullable BigDecimal student,
            @Nullable BigDecimal associate) {

        static MoneyView of(YearOfMoney year) {
            return new MoneyView(
                    year.year(),
                    year.payable(),
                    year.of(Category.Part.PURCHASING),
                    year.of(Category.Part.PERSONNEL),
                    year.of(Category.STAFF),
                    year.of(Category.FELLOW),
                    year.of(Category.STUDENT),
                    year.of(Category.ASSOCIATE));
        }
    }

    /// What originates in a country, whatever counts of it for the State.
    record OriginView(int year, String category, String origin, BigDecimal amount) {

        static OriginView of(FromOrigin one) {
            return new OriginView(
                    one.year(), one.category().name().toLowerCase(Locale.ROOT), one.origin(), one.amount());
        }
    }

    @GetMapping("/api/v1/cern/states/{state}/money")
    @Operation(
            description =
                    "What a State is to pay for each year and what CERN committed towards it, in both parts and by"
                            + " category of people, about a day (`asOf`) as known on a day (`knownOn`). Swiss francs; of people"
                            + " sums only.")
    List<MoneyView> money(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = moment(asOf, knownOn);
        return pictures.years(door.agreement(state), moment.asOf(), moment.knownBefore()).stream()
                .map(MoneyView::of)
                .toList();
    }

    @GetMapping("/api/v1/cern/states/{state}/origins")
    @Operation(
            description =
                    "Where the purchasing in the statements about a State originates, by year, category and country,"
                            + " about a day (`asOf`) as known on a day (`knownOn`). Swiss francs, by the share of each origin.")
    List<OriginView> origins(
            @PathVariable String state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var moment = moment(asOf, knownOn);
        return pictures.origins(door.agreement(state), moment.asOf(), moment.knownBefore()).stream()
                .map(OriginView::of)
                .toList();
    }

    @GetMapping("/cern/money.csv")
    ResponseEntity<String> moneyTable(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = money(Agreement.LATVIA, asOf, knownOn).stream()
                .map(one -> CsvTable.line(
                        one.year(),
                        one.payable(),
                        one.purchasing(),
                        one.personnel(),
                        one.staff(),
                        one.fellow(),
                        one.student(),
                        one.associate()))
                .collect(Collectors.joining());
        return CsvTable.answer("cern-money.csv", MONEY_HEAD + rows);
    }

    @GetMapping("/cern/origins.csv")
    ResponseEntity<String> originTable(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        var rows = origins(Agreement.LATVIA, asOf, knownOn).stream()
                .map(one -> CsvTable.line(one.year(), one.category(), one.origin(), one.amount()))
                .collect(Collectors.joining());
        return CsvTable.answer("cern-origins.csv", ORIGINS_HEAD + rows);
    }

    private Moment moment(@Nullable String asOf, @Nullable String knownOn) {
        return Moment.of(asOf, knownOn, LocalDate.now(clock));
    }
}
