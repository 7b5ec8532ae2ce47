package lv.auseklis.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Problem;
import lv.auseklis.pages.Section;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The law to browse: its parts, the rules of a part, and what the texts leave open.
@RestController
class LawPages {

    static final Address PARTS = new Address("/lv/likums/dalas", "/en/law/parts");
    static final Address SETTINGS = new Address("/lv/likums/atklatie-jautajumi", "/en/law/open-points");

    private final Rulebook rulebook;
    private final Settings settings;
    private final Rules rules;
    private final Pages pages;

    LawPages(Rulebook rulebook, Settings settings, Rules rules, Pages pages) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.rules = rules;
        this.pages = pages;
    }

    record PartLine(LawPart part, int rules) {}

    record Chapter(Source source, Bilingual title, List<PartLine> parts) {}

    /// @param answered how many rules a class answers
    /// @param counted  for how many rules legal time counts a term
    record IndexView(
            List<Chapter> chapters, int total, Map<Treatment, Integer> treatments, int answered, int counted) {}

    record RuleLine(LegalRule rule, boolean answered) {}

    record PartView(LawPart part, List<RuleLine> rules) {}

    record SettingsView(List<Setting> settings, List<TextConflict> conflicts) {}

    @GetMapping({"/lv/likums", "/en/law"})
    ResponseEntity<String> index(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, Section.LAW.address(), words.t("law.title"))
                .in(Section.LAW)
                .described(words.t("law.description"));
        var treatments = new EnumMap<Treatment, Integer>(Treatment.class);
        rulebook.list().forEach(rule -> treatments.merge(rule.treatment(), 1, Integer::sum));
        var view = new IndexView(
                chapters(), rulebook.list().size(), treatments, rules.list().size(), (int) rulebook.list().stream()
                        .filter(rule -> rule.deadline() != null)
                        .count());
        return pages.show("law/index.jte", page, view);
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var source : Source.values()) {
            var parts = rulebook.parts().stream()
                    .filter(part -> part.source() == source)
                    .map(part ->
                            new PartLine(part, rulebook.listPart(part.key()).size()))
                    .toList();
            if (!parts.isEmpty()) {
                chapters.add(new Chapter(source, rulebook.label("source", source.code()), parts));
            }
        }
        return chapters;
    }

    @GetMapping({"/lv/likums/dalas/{key}", "/en/law/parts/{key}"})
    ResponseEntity<String> part(@PathVariable String key, Language language) {
        var part = rulebook.parts().stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Tādas daļas nav. Visas ir nosauktas lapā „Likums”.",
                        "There is no such part. All are named on the page ‘Law’.")));
        var words = pages.words(language);
        var page = pages.page(language, PARTS.then("/" + key), words.t(part.number()) + ". " + words.t(part.title()))
                .in(Section.LAW)
                .under(words.t("law.title"), Section.LAW.address());
        var lines = rulebook.listPart(key).stream()
                .map(rule -> new RuleLine(rule, rules.answers(rule.id())))
                .toList();
        return pages.show("law/part.jte", page, new PartView(part, lines));
    }

    @GetMapping({"/lv/likums/atklatie-jautajumi", "/en/law/open-points"})
    ResponseEntity<String> openPoints(Language language) {
        var words = pages.words(language);
        var page = pages.page(language, SETTINGS, words.t("law.open-points"))
                .in(Section.LAW)
                .under(words.t("law.title"), Section.LAW.address());
        return pages.show("law/open-points.jte", page, new SettingsView(settings.list(), rulebook.conflicts()));
    }
}
