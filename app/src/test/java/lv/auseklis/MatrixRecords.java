package lv.auseklis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.auseklis.capabilities.AProfile;
import lv.auseklis.registration.AnApplication;
import lv.auseklis.registration.AnUpload;

/// The records that the rows of the matrix name, each made by requests of those who may when it is first asked for.
/// One whose name begins with `new` is made anew each time, for requests that change it.
final class MatrixRecords {

    static final String HEAD = "institution-head";
    private static final String AUTHORISED = "authorised-person";
    private static final String REGISTRAR = "registrar";
    private static final String NEW = "new ";

    /// The variables whose value is an id that nothing has, in the record ‘unknown’.
    private static final List<String> UNKNOWN = List.of(
            "application",
            "amendment",
            "removal",
            "document",
            "entity",
            "statement",
            "profile",
            "notice",
            "review",
            "item",
            "activity",
            "request");

    /// A variable in a pattern, perhaps with a regular expression that has braces itself.
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private final Visitor visitor;
    private final Map<String, String> cookies;
    private final Map<String, Supplier<Map<String, String>>> makers = new HashMap<>();
    private final Map<String, Map<String, String>> made = new HashMap<>();

    MatrixRecords(Visitor visitor, Map<String, String> cookies) {
        this.visitor = visitor;
        this.cookies = cookies;
        visitor.deputyStandsIn();
        applications();
        institutions();
        reports();
        supervision();
        notifications();
        programs();
        papersAndLog();
        cern();
    }

    /// The address of a record: the pattern with its variables replaced, and the query where the record has one.
    String address(String route, String record) {
        var values = record(record);
        var path = VARIABLE.matcher(route)
                .replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1), route, record)));
        return path + values.getOrDefault("?", "");
    }

    /// A body with the variables of the record in it.
    String body(String text, String record) {
        var values = VARIABLE.matcher(text).find() ? record(record) : Map.<String, String>of();
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1), text, record)));
    }

    private static String value(Map<String, String> values, String name, String route, String record) {
        assertThat(values).as("%s of ‘%s’ for %s", name, record, route).containsKey(name);
        return values.get(name);
    }

    private Map<String, String> record(String record) {
        if (record.equals("-")) {
            return Map.of();
        }
        var maker = makers.get(record.startsWith(NEW) ? record.substring(NEW.length()) : record);
        assertThat(maker).as("the record ‘%s’", record).isNotNull();
        if (record.startsWith(NEW)) {
            return maker.get();
        }
        var known = made.get(record);
        if (known == null) {
            known = maker.get();
            made.put(record, known);
        }
        return known;
    }

    private void applications() {
        makers.put("draft of the head", () -> draft(HEAD, 4));
        makers.put("draft of the authorised person", () -> draft(AUTHORISED, 4));
        makers.put("submitted by the head", () -> submitted(4));
        makers.put("deferred", () -> {
            var found = submitted(4);
            var until = Visitor.today().plusDays(20).toString();
            decided(found, Map.of("act", "defer", "reasons", "Trūkst.", "until", until));
            return found;
        });
        makers.put("refused", () -> {
            var found = submitted(4);
            decided(found, Map.of("act", "refuse", "reasons", "Neatbilst 29. pantam."));
            return found;
        });
        makers.put("withdrawn", () -> {
            var found = submitted(4);
            done(HEAD, application(found) + "/act", Map.of("act", "withdraw"));
            return found;
        });
        makers.put("proposed", () -> {
            var found = submitted(5);
            decided(found, Map.of("act", "propose-enter", "reasons", "Kritēriji izpildīti."));
            return found;
        });
        makers.put("entered", this::entered);
        makers.put("opened", () -> {
            var found = new LinkedHashMap<>(entered());
            var path = application(found) + "/documents/" + found.get("document") + "/access";
            done(REGISTRAR, path, Map.of("act", "open", "reasons", "Bez personas datiem."));
            return found;
        });
        var unknown = new UUID(1, 2).toString();
        makers.put("unknown", () -> {
            var found = new HashMap<>(Map.of("number", "ZI-9999999", "field", "head"));
            UNKNOWN.forEach(name -> found.put(name, unknown));
            return found;
        });
    }

    private void institutions() {
        makers.put("represented by both", () -> {
            var page = visitor.get("/en/amendments", "Cookie", cookies.get(AUTHORISED))
                    .body();
            return Map.of("number", found(page, "/en/institutions/([A-Z0-9-]+)/change"));
        });
        makers.put(
                "represented by the head",
                () -> Map.of("number", record("entered").get("number")));
        makers.put("restricted field", () -> Map.of("number", "ZI-0002", "field", "head"));
        makers.put("represented by neither", () -> Map.of("number", "ZI-0002"));
        makers.put(
                "property of both",
                () -> Map.of("number", record("represented by both").get("number"), "act", "property"));
        makers.put("property of neither", () -> Map.of("number", "ZI-0002", "act", "property"));
        makers.put("case of both", () -> amendment("represented by both"));
        makers.put("case of the head", () -> amendment("represented by the head"));
        makers.put("decided case of both", () -> {
            var found = amendment("represented by both");
            done(REGISTRAR, "/en/amendments/" + found.get("amendment"), Map.of("act", "refuse", "reasons", "Nē."));
            return found;
        });
    }

    private void reports() {
        makers.put("report of the head in the making", this::report);
        makers.put("case with a document", () -> {
            var report = report();
            var number = record("represented by both").get("number");
            var sent =
                    Map.of("act", "submit", "address", "Iela " + System.nanoTime(), "since", today(), "proof", "Akts");
            done(HEAD, "/en/institutions/" + number + "/change", sent);
            made.remove("report of the head in the making");
            return report;
        });
    }

    /// The report that the head is making, with a document attached to it.
    private Map<String, String> report() {
        var number = record("represented by both").get("number");
        var path = done(HEAD, "/en/institutions/" + number + "/change", Map.of("act", "documents"));
        var about = Map.of("kind", "COURT_RULING", "issued", today(), "form", "original", "title", "");
        var file = AnApplication.pdf("akts " + path);
        assertThat(AnUpload.send(visitor, cookies.get(HEAD), path, about, "a.pdf", file)
                        .status())
                .isEqualTo(303);
        var list = visitor.get(path, "Cookie", cookies.get(HEAD)).body();
        return Map.of(
                "amendment", last(path.replace("/documents", "")),
                "document", found(list, "/documents/([0-9a-f-]{36})\""));
    }

    private void supervision() {
        makers.put("removal case", () -> removal("ZI-0004"));
        makers.put("closed removal case", () -> {
            var found = removal("ZI-0002");
            var path = "/en/supervision/cases/" + found.get("removal") + "/act";
            done(REGISTRAR, path, Map.of("act", "close", "text", "Novērsts."));
            return found;
        });
        makers.put("supervised", () -> {
            var path = "/en/supervision/ZI-0003";
            var sent = Map.of("act", "request", "day", today(), "text", "Lūdzam.", "reference", "Vēstule 1");
            done("ministry", path + "/act", sent);
            var page = visitor.get(path, "Cookie", cookies.get("inspector")).body();
            return Map.of("number", "ZI-0003", "request", found(page, "name=\"request\" value=\"([0-9a-f-]+)\""));
        });
    }

    private void programs() {
        for (var act : Map.of("finding", "finding", "request", "request", "proposal", "propose", "opening", "open")
                .entrySet()) {
            makers.put(act.getKey() + " in supervision", () -> Map.of("number", "ZI-0005", "act", act.getValue()));
        }
        named("hearing in a removal case", "removal case", "hear");
        named("closing of a closed removal case", "closed removal case", "close");
        named("report of both", "represented by both", "report");
        named("authorisation of both", "represented by both", "authorise");
        named("report of neither", "represented by neither", "report");
        named("change by the official", "represented by both", "change");
        named("refusal of a case of both", "case of both", "refuse");
        named("answer in a case of both", "case of both", "answer");
        named("answer in a case of the head", "case of the head", "answer");
    }

    /// The same record with an act in its address.
    private void named(String name, String record, String act) {
        makers.put(name, () -> {
            var found = new LinkedHashMap<>(record(record));
            found.put("act", act);
            return found;
        });
    }

    private void notifications() {
        makers.put("absence", () -> Map.of("absence", "999999999"));
        makers.put("guessed calendar", () -> Map.of("secret", "AAAAAAAAAAAAAAAAAAAAAA"));
        makers.put("calendar", () -> {
            var settings = visitor.post(cookies.get(HEAD), "/en/notifications/settings", Map.of("act", "calendar"));
            return Map.of("secret", found(settings.body(), "/calendar/([\\w-]{22})\\.ics"));
        });
        makers.put("address to confirm", () -> {
            done(HEAD, "/en/notifications/settings", Map.of("act", "address", "address", "anna@iestade.lv"));
            var outbox = visitor.get("/en/demonstration/outbox").body();
            return Map.of("?", "?secret=" + found(outbox, "secret=([\\w-]{22})"));
        });
    }

    private void cern() {
        makers.put("state at CERN", () -> Map.of("state", "LV", "year", "2024"));
        makers.put("no state at CERN", () -> Map.of("state", "QQ"));
        makers.put("statement of CERN", () -> {
            var page = visitor.get("/en/cern/commitments", "Cookie", cookies.get("cern-contact-point"))
                    .body();
            return Map.of("statement", found(page, "/statements/([0-9a-f-]{36})\""));
        });
        makers.put("report of a state", () -> {
            var issued = visitor.sendAs("ministry", "POST", "/api/v1/cern/states/LV/reports/2023", "{}");
            return Map.of("state", "LV", "year", "2023", "version", found(issued.body(), "\"version\":(\\d+)"));
        });
        makers.put("payment of a state", () -> Map.of("state", "LV", "act", "payment"));
        makers.put("suspension of a state", () -> Map.of("state", "LV", "act", "suspend"));
        makers.put("language of a feed", () -> Map.of("language", "lv"));
        makers.put("public notice", () -> {
            var page = visitor.get("/en/cern/opportunities").body();
            return Map.of("notice", found(page, "/opportunities/([0-9a-f-]{36})\""));
        });
        named("interest in a public notice", "public notice", "interest");
        makers.put("price enquiry", () -> {
            var page = visitor.get("/en/cern/opportunities", "Cookie", cookies.get("cern-contact-point"))
                    .body();
            return Map.of("notice", found(page, "/opportunities/([0-9a-f-]{36})\">Laser cutting"));
        });
        makers.put("public profile", () -> {
            var page = visitor.get("/en/cern/firms").body();
            return Map.of("profile", found(page, "/firms/([0-9a-f-]{36})\""));
        });
        makers.put("profile of the firm that waits", () -> {
            var typed = new HashMap<>(AProfile.typed());
            done("firm-representative", "/en/cern/firms/mine", typed);
            var page = visitor.get("/en/cern/firms/mine", "Cookie", cookies.get("firm-representative"))
                    .body();
            return Map.of("profile", found(page, "/firms/([0-9a-f-]{36})\"><strong>" + typed.get("name")));
        });
        named("turning down of a public profile", "public profile", "turn-down");
        makers.put("admission to the group", () -> Map.of("act", "admit"));
        makers.put("participation in an experiment", () -> Map.of("act", "record"));
        makers.put("announcement of the group", () -> Map.of("act", "announce"));
        makers.put("older protocol at CERN", () -> Map.of("document", documentAtCern("OLDER")));
        makers.put("ending of an older protocol", () -> Map.of("document", documentAtCern("OLDER"), "act", "end"));
        named("ending of no document", "unknown", "end");
        makers.put("document of the group", () -> Map.of("document", documentAtCern("GROUP")));
        makers.put("document with a file", () -> Map.of("document", keptDocument("public")));
        makers.put("withdrawn document with a file", () -> {
            var kept = keptDocument("public");
            var reasons = "{\"reason.lv\":\"Kļūda\",\"reason.en\":\"By mistake\"}";
            var done = visitor.sendAs(
                    "cern-contact-point", "POST", "/api/v1/cern/documents/" + kept + "/withdraw", reasons);
            assertThat(done.status()).as(done.body()).isEqualTo(200);
            return Map.of("document", kept);
        });
        makers.put("inside document with a file", () -> Map.of("document", keptDocument("inside")));
        makers.put("activity of the group", () -> {
            var list = visitor.get("/en/cern/group/activities").body();
            return Map.of("activity", found(list, "/activities/([0-9a-f-]{36})\""));
        });
        makers.put("request with its secret", () -> {
            var answers =
                    done("", "/en/cern/group/support/ask", Map.of("topic", "OTHER", "question", "Kā pieteikties?"));
            return Map.of("secret", last(answers));
        });
        makers.put("request of the ministry", () -> {
            var asked = Map.of("topic", "PEOPLE", "question", "Kas CERN strādā?");
            done("ministry", "/en/cern/group/support/ask", asked);
            var own = visitor.get("/en/cern/group/support", "Cookie", cookies.get("ministry"))
                    .body();
            return Map.of("request", found(own, "/requests/([0-9a-f-]{36})\""));
        });
        named("answer to the ministry", "request of the ministry", "answer");
        makers.put("payment of no state", () -> Map.of("state", "QQ", "act", "payment"));
        makers.put("opening of a review", () -> Map.of("state", "LV", "act", "open"));
        makers.put("representative of a state", () -> Map.of("state", "LV", "act", "name"));
        makers.put("item of a template", () -> Map.of("state", "LV", "act", "keep"));
        makers.put("item of a review", this::itemOfReview);
        makers.put("file of a review", () -> {
            var found = itemOfReview();
            var path = "/en/cern/reviews/" + found.get("review") + "/dossier/" + found.get("item");
            var cookie = cookies.get("ministry");
            var file = AnApplication.pdf("pielikums");
            assertThat(AnUpload.send(visitor, cookie, path + "/files", Map.of(), "a.pdf", file)
                            .status())
                    .isEqualTo(303);
            return Map.of("attached", found(visitor.get(path, "Cookie", cookie).body(), "/cern/reviews/files/(\\d+)"));
        });
    }

    private String documentAtCern(String shelf) {
        return found(visitor.get("/api/v1/cern/documents?shelf=" + shelf).body(), "\"id\":\"([0-9a-f-]{36})\"");
    }

    /// Of the group, by an act of the contact point.
    private String keptDocument(String audience) {
        var typed = Map.of(
                "shelf",
                "GROUP",
                "kind",
                "OTHER",
                "title.lv",
                "Datne",
                "title.en",
                "File",
                "day",
                "2026-01-01",
                "audience",
                audience,
                "source",
                "Tests",
                "confidence",
                "high");
        var kept = AnUpload.program(
                visitor,
                Visitor.basic("cern-contact-point"),
                "/api/v1/cern/documents",
                typed,
                "a.pdf",
                AnApplication.pdf("datne"));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        return found(kept.body(), "\"document\":\"([0-9a-f-]{36})\"");
    }

    private Map<String, String> itemOfReview() {
        var review = found(visitor.get("/api/v1/cern/states/LV/reviews").body(), "\"id\":\"([0-9a-f-]{36})\"");
        var dossier = visitor.get("/en/cern/reviews/" + review + "/dossier", "Cookie", cookies.get("ministry"));
        return Map.of("review", review, "item", found(dossier.body(), "/dossier/([0-9a-f-]{36})\""));
    }

    private void papersAndLog() {
        makers.put("paper with its code", this::paper);
        makers.put("paper without its code", () -> {
            var bare = new LinkedHashMap<>(paper());
            bare.remove("?");
            return bare;
        });
        makers.put("number and code", () -> {
            var paper = paper();
            return Map.of(
                    "?", "?number=" + paper.get("number") + "&" + paper.get("?").substring(1));
        });
        makers.put("number alone", () -> Map.of("?", "?number=" + paper().get("number")));
        makers.put("entry", () -> {
            var entry = visitor.get("/api/v1/log/entries/4").body();
            return Map.of("index", "4", "entity", found(entry, "\"entity\":\"([0-9a-f-]+)\""));
        });
        makers.put("tile", () -> Map.of("path", "entries/000.p/30"));
        makers.put("consistency", () -> Map.of("?", "?from=4"));
        makers.put("rule", () -> Map.of("id", "L30(1)b"));
        makers.put("part", () -> {
            var page = visitor.get("/en/law").body();
            return Map.of("key", found(page, "/en/law/parts/([\\w.-]+)"));
        });
        makers.put("institution", () -> Map.of("number", "ZI-0003", "suffix", "json"));
    }

    private Map<String, String> draft(String who, int doctors) {
        var path = done(who, "/en/applications", Map.of("kind", "institute"));
        for (var kind : new String[] {"FOUNDING_DECISION", "ARTICLES", "PREMISES"}) {
            var about = Map.of("kind", kind, "issued", today(), "form", "original", "title", "");
            var file = AnApplication.pdf(kind);
            var reply = AnUpload.send(visitor, cookies.get(who), path + "/documents", about, "a.pdf", file);
            assertThat(reply.status()).isEqualTo(303);
        }
        var typed = new HashMap<>(AnApplication.typed(doctors, Visitor.today()));
        typed.put("version", "0");
        done(who, path, typed);
        var list = visitor.get(path + "/documents", "Cookie", cookies.get(who)).body();
        return Map.of("application", last(path), "document", found(list, "/documents/([0-9a-f-]{36})\""));
    }

    private Map<String, String> submitted(int doctors) {
        var found = draft(HEAD, doctors);
        var typed = new HashMap<>(AnApplication.typed(doctors, Visitor.today()));
        typed.putAll(Map.of("version", "1", "act", "submit"));
        done(HEAD, application(found), typed);
        return found;
    }

    private Map<String, String> entered() {
        var found = new LinkedHashMap<>(submitted(5));
        decided(found, Map.of("act", "enter"));
        var page = visitor.get(application(found), "Cookie", cookies.get(HEAD)).body();
        found.put("number", found(page, "In the Register as ([A-Z0-9-]+)"));
        return found;
    }

    private void decided(Map<String, String> application, Map<String, String> sent) {
        done(REGISTRAR, application(application) + "/act", sent);
    }

    private static String application(Map<String, String> found) {
        return "/en/applications/" + found.get("application");
    }

    private Map<String, String> amendment(String institution) {
        var number = record(institution).get("number");
        var sent = Map.of(
                "act", "submit", "address", "Iela " + System.nanoTime(), "since", today(), "proof", "Līgums Nr. 5");
        return Map.of("amendment", last(done(HEAD, "/en/institutions/" + number + "/change", sent)));
    }

    private Map<String, String> removal(String number) {
        var act = "/en/supervision/" + number + "/act";
        for (var months : new int[] {1, 0}) {
            var day = Visitor.today().minusMonths(months).toString();
            done(
                    "inspector",
                    act,
                    Map.of(
                            "act",
                            "finding",
                            "kind",
                            "VIOLATION",
                            "day",
                            day,
                            "text",
                            "Redzētais",
                            "reference",
                            "Akts 7"));
        }
        var sent = Map.of("act", "open", "ground", "REPEATED_VIOLATIONS", "text", "Paziņojam.");
        return Map.of("removal", last(done(REGISTRAR, act, sent)), "number", number);
    }

    private Map<String, String> paper() {
        var address = done("", "/en/papers", Map.of("kind", "extract", "institution", "ZI-0003"));
        var code = address.substring(address.indexOf('?'));
        var number = found(address, "papers/([0-9-]+)");
        var shown = visitor.get("/api/v1/papers/" + number + code).body();
        return Map.of("number", number, "?", code, "digest", found(shown, "\"digest\":\"([0-9a-f]{64})\""));
    }

    /// Sends a form and gives where it led; anything else than being led on is a fault of the test.
    private String done(String who, String path, Map<String, String> fields) {
        var reply = visitor.post(who.isEmpty() ? "" : cookies.get(who), path, fields);
        assertThat(reply.status())
                .as("%s %s: %s", path, fields.get("act"), reply.body())
                .isEqualTo(303);
        return reply.header("location");
    }

    private static String today() {
        return Visitor.today().toString();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String found(String body, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(body);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
