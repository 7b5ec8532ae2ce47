package lv.auseklis.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.Language;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Page;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list of institutions: words, facets, a day, pages by keyset.
@RestController
class InstitutionsPage {

    private final InstitutionList list;
    private final Pages pages;
    private final Clock clock;

    InstitutionsPage(InstitutionList list, Pages pages, Clock clock) {
        this.list = list;
        this.pages = pages;
        this.clock = clock;
    }

    record Option(String label, int count, boolean chosen, String path) {}

    record Facet(String title, List<Option> options) {}

    record Chip(String label, String path) {}

    record Row(
            String name,
            String otherName,
            String path,
            String number,
            Status status,
            String form,
            String city,
            String fields) {}

    record View(
            InstitutionQuery query,
            int total,
            List<Row> rows,
            List<Facet> facets,
            List<Chip> chips,
            String first,
            String next,
            LocalDate today) {}

    @GetMapping({"/lv/institucijas", "/en/institutions"})
    ResponseEntity<String> list(@RequestParam Map<String, String> parameters, Language language) {
        var today = LocalDate.now(clock);
        var query = InstitutionQuery.of(parameters, today);
        var found = list.find(query, language);
        var address = Section.INSTITUTIONS.address();
        var words = pages.words(language);
        var page = pages.page(language, address.then(query.text()), words.t("institutions.title"))
                .in(Section.INSTITUTIONS)
                .described(words.t("institutions.description"));
        var path = address.in(language);
        for (var twin : Twins.ALL) {
            page.twin(twin.suffix(), twin.mediaType(), path + "." + twin.suffix() + query.text());
        }
        var shown = found.page(query.after(), InstitutionList.PAGE);
        var last = shown.isEmpty() || shown.getLast().equals(found.matching().getLast());
        return pages.show(
                "organisations/list.jte",
                page,
                new View(
                        query,
                        found.matching().size(),
                        shown.stream()
                                .map(standing -> row(standing, query.moment(today), page))
                                .toList(),
                        facets(query, found, page, path),
                        chips(query, page, path),
                        query.after() == null ? "" : path + query.with("after", ""),
                        last
                                ? ""
                                : path
                                        + query.with(
                                                "after",
                                                shown.getLast().number().value()),
                        today));
    }

    private static Row row(Registrations.Standing standing, Moment moment, Page page) {
        var facts = standing.statement().particulars();
        var other = facts.name().in(page.otherLanguage());
        var name = facts.name().in(page.language());
        return new Row(
                name,
                other.equals(name) ? "" : other,
                Section.INSTITUTIONS.address().in(page.language()) + "/" + standing.number() + moment.query(),
                standing.number().value(),
                standing.statement().status(),
                facts.legalForm().label().in(page.language()),
                facts.city(),
                String.join(
                        " · ",
                        facts.fields().stream()
                                .map(field -> field.name().in(page.language()))
                                .toList()));
    }

    private static List<Facet> facets(InstitutionQuery query, InstitutionList.Found found, Page page, String path) {
        var facets = new ArrayList<Facet>();
        facets.add(facet("status", value(query.status()), query, found, path, page, code -> page.t("status." + code)));
        var form = query.form();
        facets.add(facet(
                "form",
                form == null ? "" : form.code(),
                query,
                found,
                path,
                page,
                code -> LegalForm.of(code).label().in(page.language())));
        facets.add(facet("city", query.city(), query, found, path, page, city -> city));
        var field = query.field();
        facets.add(facet(
                "field",
                field == null ? "" : field.group().code(),
                query,
                found,
                path,
                page,
                code -> FieldOfScience.of(code).name().in(page.language())));
        return facets;
    }

    private static String value(@Nullable Status status) {
        return status == null ? "" : status.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Facet facet(
            String parameter,
            String chosen,
            InstitutionQuery query,
            InstitutionList.Found found,
            String path,
            Page page,
            Function<String, String> label) {
        var options = new TreeMap<>(found.counts().getOrDefault(parameter, Map.of()))
                .entrySet().stream()
                        .map(count -> new Option(
                                label.apply(count.getKey()),
                                count.getValue(),
                                count.getKey().equals(chosen),
                                path + query.with(parameter, count.getKey().equals(chosen) ? "" : count.getKey())))
                        .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                        .toList();
        return new Facet(page.t("institutions.facet." + parameter), options);
    }

    private static List<Chip> chips(InstitutionQuery query, Page page, String path) {
        var chips = new ArrayList<Chip>();
        if (!query.q().isEmpty()) {
            chips.add(new Chip("„" + query.q() + "”", path + query.with("q", "")));
        }
        if (query.status() != null) {
            chips.add(new Chip(page.t(query.status().key()), path + query.with("status", "")));
        }
        if (query.form() != null) {
            chips.add(new Chip(query.form().label().in(page.language()), path + query.with("form", "")));
        }
        if (!query.city().isEmpty()) {
            chips.add(new Chip(query.city(), path + query.with("city", "")));
        }
        if (query.field() != null) {
            chips.add(new Chip(query.field().name().in(page.language()), path + query.with("field", "")));
        }
        if (query.asOf() != null) {
            chips.add(new Chip(
                    page.t("institutions.as-of", page.words().date(query.asOf())), path + query.with("asOf", "")));
        }
        if (query.knownOn() != null) {
            chips.add(new Chip(
                    page.t("institutions.known-on", page.words().date(query.knownOn())),
                    path + query.with("knownOn", "")));
        }
        return chips;
    }
}
