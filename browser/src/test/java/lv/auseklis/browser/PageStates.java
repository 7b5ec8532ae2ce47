package lv.auseklis.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pages to look at: those a visitor can reach by links, some of each kind, and states that no link leads to.
final class PageStates {

    private static final int OF_EACH_KIND = 2;
    private static final int MOST = 140;
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/(?:lv|en)(?:/[^\"#?]*)?)\"");
    private static final Pattern TWIN = Pattern.compile(".*\\.(json|csv|jsonld|xml|bib|ris|ics)$");

    private static final List<String> STATES = List.of(
            "/lv/institucijas?q=neatrodams",
            "/en/institutions?q=unfindable",
            "/lv/institucijas?q=fizika&status=registered&asOf=2019-03-12",
            "/en/institutions?city=R%C4%ABga&asOf=2019-03-12",
            "/lv/institucijas?asOf=2019-02-31",
            "/en/institutions?asOf=2019-02-31",
            "/lv/nekas",
            "/en/nothing",
            "/lv/institucijas/ZI-0001?asOf=2012-01-01&knownOn=2020-01-01",
            "/en/institutions/ZI-0001?asOf=2012-01-01&knownOn=2020-01-01",
            "/lv/institucijas/ZI-0001?asOf=1901-01-01",
            "/en/institutions/ZI-0001?asOf=1901-01-01");

    private PageStates() {}

    static List<String> of(Site site) {
        return Stream.concat(reachable(site).stream(), STATES.stream()).toList();
    }

    /// Follows links from both home pages; of addresses that differ only in what they name, the first two.
    private static List<String> reachable(Site site) {
        var found = new LinkedHashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var queue = new ArrayDeque<>(List.of("/lv", "/en"));
        while (!queue.isEmpty() && found.size() < MOST) {
            var path = queue.remove();
            if (!found.contains(path) && kinds.merge(kind(path), 1, Integer::sum) <= OF_EACH_KIND) {
                found.add(path);
                links(site.url(path))
                        .filter(link -> !TWIN.matcher(link).matches())
                        .forEach(queue::add);
            }
        }
        return new ArrayList<>(found);
    }

    /// Addresses of one kind: `/lv/institucijas/*`, where a part with a digit is a name of one of many.
    private static String kind(String path) {
        return path.replaceAll("/[^/]*\\d[^/]*", "/*");
    }

    private static Stream<String> links(String url) {
        try {
            var response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
            return LINK
                    .matcher(response.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
