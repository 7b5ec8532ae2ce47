package lv.auseklis.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// "Could we be registered?": the criteria of Section 28 for the kind of institution, answered together for any day.
@RestController
class QuestionPage {

    private static final Address ADDRESS = new Address("/lv/likums/jautajums", "/en/law/question");

    private final Rules rules;
    private final Rulebook rulebook;
    private final Pages pages;
    private final Clock clock;

    QuestionPage(Rules rules, Rulebook rulebook, Pages pages, Clock clock) {
        this.rules = rules;
        this.rulebook = rulebook;
        this.pages = pages;
        this.clock = clock;
    }

    record View(
            @Nullable Applicant applicant,
            List<Applicant> applicants,
            @Nullable Inquiry inquiry,
            Rulebook rulebook) {}

    @GetMapping({"/lv/likums/jautajums", "/en/law/question"})
    ResponseEntity<String> question(@RequestParam Map<String, String> typed, Language language) {
        var applicant = Applicant.find(typed.getOrDefault("applicant", "")).orElse(null);
        var inquiry = applicant == null ? null : Inquiry.of(applicant.criteria(), typed, rules, LocalDate.now(clock));
        var words = pages.words(language);
        var address = applicant == null ? ADDRESS : ADDRESS.then("?applicant=" + applicant.code());
        var page = pages.page(language, address, words.t("question.title"))
                .in(Section.LAW)
                .under(words.t("law.title"), Section.LAW.address())
                .described(words.t("question.description"));
        return pages.show(
                "law/question.jte", page, new View(applicant, List.of(Applicant.values()), inquiry, rulebook));
    }
}
