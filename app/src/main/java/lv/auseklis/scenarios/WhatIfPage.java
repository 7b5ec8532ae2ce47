package lv.auseklis.scenarios;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.commitments.Category;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.LegalRule;
import lv.auseklis.law.Rulebook;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
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

/// ‘What if’ about Latvia: the address is the question, the answer stands beside today's. Nothing is recorded.
@RestController
class WhatIfPage {

    static final Address WHAT_IF = Section.CERN.address().then("/ja-nu-ta", "/what-if");

    /// What one more order may be for.
    static final List<Category> PURCHASING = Arrays.stream(Category.values())
            .filter(category -> category.part() == Category.Part.PURCHASING)
            .toList();

    /// The form of the question, in what a page sends back.
    static final String FORM = "what-if";

    private final CernDoor door;
    private final Asked asked;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    WhatIfPage(CernDoor door, Asked asked, Rulebook rulebook, Pages pages, Clock clock) {
        this.door = door;
        this.asked = asked;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param comparison null where the question cannot be answered
    /// @param year       that the boxes are about
    /// @param query      of the address that asks the same again
    record View(
            @Nullable Comparison comparison, int year, Rulebook rulebook, Sheet sheet, Moment moment, String query) {

        String typed(String name) {
            return sheet.typed(FORM, name);
        }

        List<Row> rows(Words words) {
            return comparison == null ? List.of() : Row.of(comparison, words);
        }

        /// What the catalogue says about full membership.
        LegalRule membership() {
            return rulebook.get(WhatIf.MEMBERSHIP);
        }
    }

    @GetMapping({"/lv/cern/ja-nu-ta", "/en/cern/what-if"})
    ResponseEntity<String> whatIf(@RequestParam Map<String, String> sent, Language language) {
        var typed = Sent.storable(sent);
        var moment = Moment.of(sent.get("asOf"), sent.get("knownOn"), LocalDate.now(clock));
        var found = asked.of(door.agreement(Agreement.LATVIA), typed, moment);
        var parameters = new LinkedHashMap<>(moment.parameters());
        parameters.putAll(QuestionReader.parameters(typed));
        var query = Address.query(parameters);
        var words = pages.words(language);
        var page = pages.page(language, WHAT_IF.then(query), words.t("scenarios.title"))
                .in(Section.CERN)
                .under(words.t("cern.title"), Section.CERN.address())
                .described(words.t("scenarios.lead"))
                .twin("json", "application/json", "/api/v1/cern/states/LV/what-if" + query);
        var wrong = found.comparison() == null && !QuestionReader.isUntouched(typed);
        var view = new View(
                found.comparison(), found.year(), rulebook, new Sheet(FORM, typed, found.reasons()), moment, query);
        return pages.show(
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, "scenarios/what-if.jte", page, view);
    }
}
