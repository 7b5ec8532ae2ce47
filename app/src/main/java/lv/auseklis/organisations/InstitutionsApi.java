package lv.auseklis.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The Register for programs: the same questions as on the pages.
@RestController
class InstitutionsApi {

    private static final int MOST = 200;

    private final InstitutionList list;
    private final InstitutionLookup lookup;
    private final Clock clock;

    InstitutionsApi(InstitutionList list, InstitutionLookup lookup, Clock clock) {
        this.list = list;
        this.lookup = lookup;
        this.clock = clock;
    }

    /// A run of institutions; `next` is the value of `after` for the run that follows, null at the end.
    record InstitutionsView(int total, @Nullable RegisterNumber next, List<InstitutionView> institutions) {}

    @GetMapping("/api/v1/institutions")
    InstitutionsView institutions(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            Language language) {
        if (limit < 1 || limit > MOST) {
            throw Problem.unreadable(
                    new Bilingual("„limit” ir no 1 līdz " + MOST + ".", "‘limit’ is between 1 and " + MOST + "."));
        }
        var parameters = Map.of(
                "q",
                or(q),
                "form",
                or(form),
                "city",
                or(city),
                "field",
                or(field),
                "status",
                or(status),
                "asOf",
                or(asOf),
                "knownOn",
                or(knownOn),
                "after",
                or(after));
        var query = InstitutionQuery.of(parameters, LocalDate.now(clock));
        var found = list.find(query, language);
        var run = found.page(query.after(), limit);
        var end = run.isEmpty() || run.getLast().equals(found.matching().getLast());
        return new InstitutionsView(
                found.matching().size(), end ? null : run.getLast().number(), lookup.views(run));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    @GetMapping("/api/v1/institutions/{number}")
    InstitutionView institution(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn) {
        return lookup.view(number, Moment.of(asOf, knownOn, LocalDate.now(clock)));
    }
}
