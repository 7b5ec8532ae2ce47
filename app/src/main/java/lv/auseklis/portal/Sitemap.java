package lv.auseklis.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Language;
import lv.auseklis.law.Rulebook;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.BaseUrl;
import lv.auseklis.pages.Section;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every public page for search engines (sitemaps.org 0.9), each with its twin in the other language, and `robots.txt`.
@RestController
class Sitemap {

    private static final List<Address> DOORS = List.of(
            Address.HOME,
            Section.INSTITUTIONS.address(),
            Section.CERN.address(),
            Section.CERN.address().then("/valstis", "/states"),
            Section.LAW.address(),
            Section.LOG.address(),
            new Address("/lv/parbaude", "/en/verify"),
            Section.DATA.address(),
            new Address("/lv/likums/jautajums", "/en/law/question"),
            new Address("/lv/likums/atklatie-jautajumi", "/en/law/open-points"),
            new Address("/lv/zurnals/parbaudes", "/en/log/checks"),
            new Address("/lv/stavoklis", "/en/health"),
            new Address("/lv/par", "/en/about"),
            new Address("/lv/pieklustamiba", "/en/accessibility"),
            new Address("/lv/personas-dati", "/en/privacy"));

    private final Registrations registrations;
    private final Rulebook rulebook;
    private final BaseUrl baseUrl;
    private final Clock clock;

    Sitemap(Registrations registrations, Rulebook rulebook, BaseUrl baseUrl, Clock clock) {
        this.registrations = registrations;
        this.rulebook = rulebook;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body("User-agent: *\nDisallow: /api/\nDisallow: /log/\nSitemap: " + baseUrl.of(request)
                        + "/sitemap.xml\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap(HttpServletRequest request) {
        var institutions = registrations.listAbout(LocalDate.now(clock), Registrations.ALL_KNOWN).stream()
                .map(standing -> Section.INSTITUTIONS.address().then("/" + standing.number()));
        var parts = rulebook.parts().stream()
                .map(part -> new Address("/lv/likums/dalas/" + part.key(), "/en/law/parts/" + part.key()));
        var rules = rulebook.list().stream().map(rule -> Section.LAW.address().then("/" + rule.id()));
        var base = baseUrl.of(request);
        var urls = Stream.of(DOORS.stream(), institutions, parts, rules)
                .flatMap(addresses -> addresses)
                .flatMap(address -> Stream.of(Language.values()).map(language -> url(address, language, base)))
                .collect(Collectors.joining("\n"));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                        %s
                        </urlset>
                        """.formatted(urls));
    }

    private static String url(Address address, Language language, String base) {
        return "<url><loc>%s</loc><xhtml:link rel=\"alternate\" hreflang=\"lv\" href=\"%s\"/><xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"%s\"/></url>"
                .formatted(base + address.in(language), base + address.lv(), base + address.en());
    }
}
