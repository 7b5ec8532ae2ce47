package lv.auseklis.opportunities;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import lv.auseklis.datatypes.CpvCode;
import lv.auseklis.pages.Sent;
import org.jspecify.annotations.Nullable;

/// Reads one notice from what was found of it; everything that cannot be read is told at once.
final class NoticeRow {

    /// The columns of a table, the members of JSON and the boxes of the form.
    static final List<String> NAMES = List.of(
            "reference",
            "kind",
            "title",
            "description",
            "supplied",
            "department",
            "cost",
            "published",
            "dispatch",
            "deadline",
            "tender",
            "committee",
            "origin",
            "cpv",
            "contact",
            "link");

    private static final Set<String> SUPPLIED = Set.of("", "supply", "service", "civil");
    private static final int SHORT = 300;
    private static final int LONG = 20_000;

    private final Map<String, String> cells;
    private final LocalDate today;
    private final BiConsumer<String, String> faults;
    private int wrong;

    /// @param faults takes what is wrong, in Latvian and English
    NoticeRow(Map<String, String> cells, LocalDate today, BiConsumer<String, String> faults) {
        this.cells = cells;
        this.today = today;
        this.faults = faults;
    }

    /// Empty where something is wrong.
    Optional<NoticeText> read() {
        var kind = NoticeKind.find(cell("kind")).orElse(null);
        if (kind == null && cell("kind").isEmpty()) {
            fault("vajadzīgs veids", "the kind is needed");
        } else if (kind == null) {
            fault("tāda veida nav: „" + shown("kind") + "”", "there is no kind ‘" + shown("kind") + "’");
        }
        var published = cell("published").isEmpty() ? today : day("published");
        var deadline = deadline(published);
        var read = notice(
                kind == null ? NoticeKind.PROJECT : kind,
                published == null ? today : published,
                deadline == null ? today : deadline);
        return wrong > 0 ? Optional.empty() : Optional.of(read);
    }

    private NoticeText notice(NoticeKind kind, LocalDate published, LocalDate deadline) {
        return new NoticeText(
                reference(),
                kind,
                title(),
                text("description", LONG),
                supplied(),
                text("department", SHORT),
                cost(),
                published,
                optional("dispatch"),
                deadline,
                optional("tender"),
                optional("committee"),
                text("origin", SHORT),
                cpv(),
                text("contact", SHORT),
                link());
    }

    private String reference() {
        var reference = text("reference", SHORT);
        if (!reference.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}")) {
            fault(
                    "vajadzīga CERN atsauce, piemēram, IT-4130/EN",
                    "the reference of CERN is needed, such as IT-4130/EN");
        }
        return reference;
    }

    private String title() {
        var title = text("title", SHORT);
        if (title.isEmpty()) {
            fault("vajadzīgs nosaukums", "the title is needed");
        }
        return title;
    }

    private String supplied() {
        var supplied = cell("supplied").toLowerCase(Locale.ROOT);
        if (!SUPPLIED.contains(supplied)) {
            fault("piegāde ir „supply”, „service” vai „civil”", "what is supplied is ‘supply’, ‘service’ or ‘civil’");
        }
        return supplied;
    }

    private @Nullable CostRange cost() {
        var cost = CostRange.find(cell("cost")).orElse(null);
        if (cost == null && !cell("cost").isEmpty()) {
            fault("izmaksu burts ir A, B, C vai D", "the letter of the cost range is A, B, C or D");
        }
        return cost;
    }

    private @Nullable LocalDate deadline(@Nullable LocalDate published) {
        if (cell("deadline").isEmpty()) {
            fault("vajadzīga pēdējā diena, kad var pieteikties", "the last day to reply is needed");
            return null;
        }
        var day = day("deadline");
        if (day != null && day.isBefore(today)) {
            fault("pēdējā diena " + day + " jau ir pagājusi", "the last day, " + day + ", has passed");
        } else if (day != null && published != null && day.isBefore(published)) {
            fault(
                    "pēdējā diena " + day + " ir pirms publicēšanas " + published,
                    "the last day, " + day + ", is before the publication, " + published);
        }
        return day;
    }

    private @Nullable LocalDate optional(String name) {
        return cell(name).isEmpty() ? null : day(name);
    }

    private @Nullable LocalDate day(String name) {
        var day = NoticeDay.find(cell(name));
        if (day.isEmpty()) {
            fault(
                    name + ": „" + shown(name) + "” nav datums; rakstiet 2026-03-15 vai 15.03.2026.",
                    name + ": ‘" + shown(name) + "’ is no date; write 2026-03-15 or 15 March 2026");
        }
        return day.orElse(null);
    }

    private List<String> cpv() {
        var codes = Stream.of(cell("cpv").split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        codes.stream()
                .filter(code -> CpvCode.parse(code).isEmpty())
                .findFirst()
                .ifPresent(code -> fault(
                        "CPV kods ir astoņi cipari, bet te ir „" + cut(code) + "”",
                        "a CPV code has eight digits, here is ‘" + cut(code) + "’"));
        return codes.stream()
                .flatMap(code -> CpvCode.parse(code).stream())
                .map(CpvCode::digits)
                .distinct()
                .toList();
    }

    private String link() {
        var link = text("link", SHORT);
        if (!link.isEmpty() && !isAddress(link)) {
            fault("saite sākas ar https://", "the link begins with https://");
        }
        return link;
    }

    private static boolean isAddress(String text) {
        try {
            return text.startsWith("http") && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String text(String name, int longest) {
        Sent.unfit(cell(name), longest).forEach(unfit -> fault(name + ": " + unfit.lv(), name + ": " + unfit.en()));
        return cell(name);
    }

    private String cell(String name) {
        return cells.getOrDefault(name, "").strip();
    }

    private String shown(String name) {
        return cut(cell(name));
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void fault(String lv, String en) {
        wrong++;
        faults.accept(lv, en);
    }
}
