package lv.auseklis.scenarios;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import lv.auseklis.pages.Sent;
import lv.auseklis.pages.Sheet;
import lv.auseklis.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The calculator of the theoretical share: boxes, every step, and the way into ‘what if’. Nothing is recorded.
@RestController
class TheoreticalSharePage {

    private static final String FORM = "share";

    private final IncomeRatios ratios;
    private final Pages pages;
    private final Clock clock;

    TheoreticalSharePage(IncomeRatios ratios, Pages pages, Clock clock) {
        this.ratios = ratios;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param year  of the contribution
    /// @param share null before anything was typed, and where something is wrong
    record View(int year, @Nullable TheoreticalShare share, IncomeRatios ratios, Sheet sheet, String query) {

        String typed(String name) {
            return sheet.typed(FORM, name);
        }

        List<Integer> years() {
            return TheoreticalShare.years(year);
        }

        String currency() {
            return typed("currency").strip().toUpperCase(Locale.ROOT);
        }

        Optional<IncomeRatios.Ratio> known(int of) {
            return ratios.find(of);
        }

        /// What was typed, or what is known of the year with its source.
        String ratio(int place, int of, Words words) {
            var typed = typed("ratio" + place);
            return typed.isEmpty()
                    ? known(of).map(ratio -> words.number(ratio.percent())).orElse("")
                    : typed;
        }

        static String shown(@Nullable BigDecimal number, Words words) {
            return number == null ? "–" : words.number(number);
        }
    }

    @GetMapping({"/lv/cern/ja-nu-ta/teoretiska-dala", "/en/cern/what-if/theoretical-share"})
    ResponseEntity<String> share(@RequestParam Map<String, String> sent, Language language) {
        var typed = Sent.storable(sent);
        var today = LocalDate.now(clock);
        var read = IncomeReader.read(typed, today.getYear() + 1, today, ratios);
        var query = Address.query(IncomeReader.parameters(typed));
        var words = pages.words(language);
        var address = WhatIfPage.WHAT_IF.then("/teoretiska-dala", "/theoretical-share");
        var page = pages.page(language, address.then(query), words.t("scenarios.share.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .under(words.t("scenarios.title"), WhatIfPage.WHAT_IF)
                .described(words.t("scenarios.share.lead"))
                .twin("json", "application/json", "/api/v1/cern/theoretical-share" + query);
        var share = read.asked() ? read.share() : null;
        var view = new View(read.year(), share, ratios, new Sheet(FORM, typed, read.reasons()), query);
        return pages.show(
                read.reasons().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "scenarios/share.jte",
                page,
                view);
    }
}
