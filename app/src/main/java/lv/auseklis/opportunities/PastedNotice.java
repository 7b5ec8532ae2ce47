package lv.auseklis.opportunities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in a pasted text or e-mail what it says of a notice: lines such as `Reply deadline: 15 March 2026`, the
/// reference wherever it stands, the kind by its words. What is left is the description.
final class PastedNotice {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("reference", "reference"),
            Map.entry("ref", "reference"),
            Map.entry("atsauce", "reference"),
            Map.entry("title", "title"),
            Map.entry("subject", "title"),
            Map.entry("nosaukums", "title"),
            Map.entry("temats", "title"),
            Map.entry("type", "kind"),
            Map.entry("kind", "kind"),
            Map.entry("veids", "kind"),
            Map.entry("department", "department"),
            Map.entry("nodaļa", "department"),
            Map.entry("cost range", "cost"),
            Map.entry("cost", "cost"),
            Map.entry("izmaksas", "cost"),
            Map.entry("published", "published"),
            Map.entry("publication date", "published"),
            Map.entry("posted", "published"),
            Map.entry("publicēts", "published"),
            Map.entry("ms dispatch", "dispatch"),
            Map.entry("dispatch", "dispatch"),
            Map.entry("dispatch date", "dispatch"),
            Map.entry("deadline", "deadline"),
            Map.entry("reply deadline", "deadline"),
            Map.entry("closing date", "deadline"),
            Map.entry("application deadline", "deadline"),
            Map.entry("termiņš", "deadline"),
            Map.entry("it expected", "tender"),
            Map.entry("tender expected", "tender"),
            Map.entry("finance committee", "committee"),
            Map.entry("fc date", "committee"),
            Map.entry("origin", "origin"),
            Map.entry("izcelsme", "origin"),
            Map.entry("cpv", "cpv"),
            Map.entry("contact", "contact"),
            Map.entry("kontakts", "contact"),
            Map.entry("link", "link"),
            Map.entry("url", "link"),
            Map.entry("saite", "link"),
            Map.entry("supplied", "supplied"),
            Map.entry("description", "description"),
            Map.entry("apraksts", "description"));

    private static final Pattern LABELLED = Pattern.compile("\\s*([\\p{L} ]{2,24}?)\\.?\\s*:\\s*(.*)");
    private static final Pattern REFERENCE = Pattern.compile("\\b((?:IT|MS|PE|DO)-?\\d{3,6}(?:/[A-Z0-9]{1,6})*)\\b");
    private static final List<String> HEADERS = List.of("from", "to", "cc", "date", "sent", "no", "kam");
    private static final Map<String, NoticeKind> WORDS = Map.of(
            "market survey", NoticeKind.MARKET_SURVEY,
            "invitation to tender", NoticeKind.INVITATION_TO_TENDER,
            "price enquiry", NoticeKind.PRICE_ENQUIRY,
            "price inquiry", NoticeKind.PRICE_ENQUIRY,
            "fellowship", NoticeKind.FELLOWSHIP,
            "student programme", NoticeKind.STUDENT_PROGRAMME,
            "summer student", NoticeKind.STUDENT_PROGRAMME,
            "summer school", NoticeKind.SCHOOL,
            "accelerator school", NoticeKind.SCHOOL,
            "vacancy", NoticeKind.VACANCY);

    private final String text;
    private final Map<String, String> cells = new TreeMap<>();
    private final List<String> rest = new ArrayList<>();

    PastedNotice(String text) {
        this.text = text;
    }

    /// What was found, by the names of [NoticeRow].
    Map<String, String> cells() {
        text.lines().forEach(this::line);
        cells.merge(
                "description", String.join("\n", rest).strip(), (labelled, more) -> (labelled + "\n" + more).strip());
        if (!cells.containsKey("reference")) {
            find(REFERENCE, text).ifPresent(reference -> cells.put("reference", reference));
        }
        kind().ifPresent(kind -> cells.put("kind", kind.name()));
        cells.computeIfPresent(
                "cost",
                (name, letter) -> find(Pattern.compile("\\b([A-D])\\b"), letter).orElse(letter));
        cells.computeIfAbsent(
                "title",
                name -> rest.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse(""));
        return cells;
    }

    private void line(String line) {
        var labelled = LABELLED.matcher(line);
        if (!labelled.matches()) {
            rest.add(line);
            return;
        }
        var label = labelled.group(1).strip().toLowerCase(Locale.ROOT);
        var name = LABELS.get(label);
        if (name != null) {
            cells.putIfAbsent(name, labelled.group(2).strip());
        } else if (!HEADERS.contains(label)) {
            rest.add(line);
        }
    }

    private Optional<NoticeKind> kind() {
        var labelled = NoticeKind.find(cells.getOrDefault("kind", ""));
        if (labelled.isPresent()) {
            return labelled;
        }
        var byReference = Optional.ofNullable(cells.get("reference"))
                .flatMap(reference -> find(Pattern.compile("^(IT|MS|PE)"), reference))
                .flatMap(NoticeKind::find);
        if (byReference.isPresent()) {
            return byReference;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> lower.contains(word.getKey()))
                .min(Comparator.comparingInt(word -> lower.indexOf(word.getKey())))
                .map(Map.Entry::getValue);
    }

    private static Optional<String> find(Pattern pattern, String in) {
        return Optional.of(pattern.matcher(in)).filter(Matcher::find).map(found -> found.group(1));
    }
}
