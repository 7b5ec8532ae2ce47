package lv.auseklis.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    /// The four kinds of applicant, each with its criteria.
    enum Applicant {
        INSTITUTE("L28(2)1", "L28(2)2", "L28(2)3", "L28(2)4"),
        HIGHER_EDUCATION("L28(3)1", "L28(3)2", "L28(3)3", "L28(3)4"),
        COMPANY("L28(4)1", "L28(4)2", "L28(4)3", "L28(4)4", "L28(4)5"),
        ASSOCIATION("L28(5)1", "L28(5)2", "L28(5)3", "L28(5)4");

        private final List<RuleId> criteria;

        Applicant(String... criteria) {
            this.criteria = Arrays.stream(criteria).map(RuleId::of).toList();
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static @Nullable Applicant of(String code) {
            return Arrays.stream(values())
                    .filter(applicant -> applicant.code().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }

    record View(
            @Nullable Applicant applicant,
            List<Applicant> applicants,
            @Nullable Inquiry inquiry,
            Rulebook rulebook) {}

    @GetMapping({"/lv/likums/jautajums", "/en/law/question"})
    ResponseEntity<String> question(@RequestParam Map<String, String> typed, Language language) {
        var applicant = Applicant.of(typed.getOrDefault("applicant", ""));
        var inquiry = applicant == null ? null : Inquiry.of(applicant.criteria, typed, rules, LocalDate.now(clock));
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
