package lv.auseklis.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Moment;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// The pages of the Register in other forms: the address of the page with `.json`, `.csv` or `.jsonld`.
@RestController
class InstitutionTwins {

    private final InstitutionList list;
    private final InstitutionLookup lookup;
    private final BaseUrl baseUrl;
    private final Clock clock;
    private final JsonMapper json;

    InstitutionTwins(InstitutionList list, InstitutionLookup lookup, BaseUrl baseUrl, Clock clock, JsonMapper json) {
        this.list = list;
        this.lookup = lookup;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping({"/lv/institucijas.{suffix}", "/en/institutions.{suffix}"})
    ResponseEntity<byte[]> list(
            @PathVariable String suffix,
            @RequestParam Map<String, String> parameters,
            Language language,
            HttpServletRequest request) {
        var twin = twin(suffix);
        var query = InstitutionQuery.of(parameters, LocalDate.now(clock));
        var views = lookup.views(list.find(query, language).matching());
        return switch (twin) {
            case JSON -> answer(twin, json.writeValueAsString(Map.of("total", views.size(), "institutions", views)));
            case CSV -> answer(twin, InstitutionCsv.of(views));
            case JSON_LD -> answer(twin, json.writeValueAsString(InstitutionJsonLd.of(views, baseUrl.of(request))));
        };
    }

    @GetMapping({"/lv/institucijas/{number:[A-Za-z0-9-]+}.{suffix}", "/en/institutions/{number:[A-Za-z0-9-]+}.{suffix}"
    })
    ResponseEntity<byte[]> institution(
            @PathVariable String number,
            @PathVariable String suffix,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownOn,
            HttpServletRequest request) {
        var twin = twin(suffix);
        var view = lookup.view(number, Moment.of(asOf, knownOn, LocalDate.now(clock)));
        return switch (twin) {
            case JSON -> answer(twin, json.writeValueAsString(view));
            case CSV -> answer(twin, InstitutionCsv.of(List.of(view)));
            case JSON_LD -> answer(twin, json.writeValueAsString(InstitutionJsonLd.of(view, baseUrl.of(request))));
        };
    }

    private static Twins twin(String suffix) {
        return Twins.of(suffix)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Šādā veidā lapas nav. Ir .json, .csv un .jsonld.",
                        "The page has no such form. There are .json, .csv and .jsonld.")));
    }

    private static ResponseEntity<byte[]> answer(Twins twin, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(twin.mediaType() + ";charset=UTF-8"))
                .header("Cache-Control", "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
