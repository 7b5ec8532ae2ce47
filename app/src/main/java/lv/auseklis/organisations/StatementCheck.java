package lv.auseklis.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.ledger.Entries;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.LeafCheck;
import lv.auseklis.ledger.Opening;
import lv.auseklis.ledger.Openings;
import org.springframework.stereotype.Component;

/// Whether the Register says what its entries committed to: each act's opened values, put upon what held
/// before it, give the statements that stand under its entry. Finds a row of the Register that somebody
/// changed past the acts.
@Component
class StatementCheck implements LeafCheck {

    /// What an entry says of its basis, beside the fields of the institution.
    private static final Set<String> BESIDE = Set.of("basis", "reference", "dated", "received", "reasons");

    /// How the text begins that stands in place of an erased value.
    static final String MARK = "dzēsts ar lēmumu ";

    private final Entries entries;
    private final Openings openings;
    private final JdbcRegistrations registrations;

    StatementCheck(Entries entries, Openings openings, JdbcRegistrations registrations) {
        this.entries = entries;
        this.openings = openings;
        this.registrations = registrations;
    }

    @Override
    public List<Fault> check(long from, long to, Map<UUID, Long> latest) {
        var about = entries.listAfter(from - 1, (int) (to - from)).stream()
                .filter(entry -> entry.register().equals(StatementBook.REGISTER))
                .toList();
        var opened = openings.mapOf(about.stream().map(Entry::index).toList());
        var known = new HashMap<UUID, List<Statement>>();
        var faults = new ArrayList<Fault>();
        for (var entry : about) {
            var statements = known.computeIfAbsent(entry.entity(), this::statements);
            var wrong = wrongFields(entry.index(), statements, opened.getOrDefault(entry.index(), List.of()));
            if (!wrong.isEmpty()) {
                faults.add(fault(entry.index(), wrong));
            }
        }
        return faults;
    }

    private List<Statement> statements(UUID organisation) {
        return registrations
                .find(new OrganisationId(organisation))
                .map(Registration::statements)
                .orElse(List.of());
    }

    private static Fault fault(long entry, Collection<String> fields) {
        var names = String.join(", ", fields);
        return new Fault(
                entry,
                new Bilingual(
                        "Reģistrā nav tas, ko saka ieraksts %d: %s.".formatted(entry, names),
                        "The Register does not hold what entry %d says: %s.".formatted(entry, names)));
    }

    private static Collection<String> wrongFields(long entry, List<Statement> all, List<Opening> opened) {
        var stands =
                all.stream().filter(statement -> statement.entry() == entry).toList();
        var before = all.stream().filter(statement -> statement.entry() < entry).toList();
        var values = new TreeMap<String, String>();
        opened.forEach(opening -> values.put(opening.field(), opening.value()));
        var range = values.remove("valid");
        values.remove("number");
        values.keySet().removeAll(BESIDE);
        values.remove("ground");
        if (range == null) {
            return List.of("valid");
        }
        var expected = before.isEmpty() ? List.of(values) : changed(before, DateRange.of(range), values);
        if (expected.size() != stands.size()) {
            return List.of("valid");
        }
        var wrong = new HashSet<String>();
        for (int i = 0; i < expected.size(); i++) {
            wrong.addAll(differing(expected.get(i), FieldTexts.of(stands.get(i))));
        }
        return wrong;
    }

    /// What an act makes of each piece that held in its range of days.
    private static List<TreeMap<String, String>> changed(
            List<Statement> before, DateRange range, SortedMap<String, String> values) {
        var expected = new ArrayList<TreeMap<String, String>>();
        var pieces = Pieces.of(before, range);
        for (int i = 0; i < pieces.size(); i++) {
            var texts = new TreeMap<>(FieldTexts.of(pieces.get(i).statement()));
            var mark = i == 0 ? "" : "." + i;
            values.forEach((field, value) -> {
                if (mark.isEmpty() ? !field.matches(".*\\.\\d+") : field.endsWith(mark)) {
                    texts.put(field.substring(0, field.length() - mark.length()), value);
                }
            });
            expected.add(texts);
        }
        return expected;
    }

    /// An erased value is neither right nor wrong.
    private static List<String> differing(Map<String, String> expected, Map<String, String> stands) {
        return FieldTexts.differences(expected, stands).entrySet().stream()
                .filter(difference -> !difference.getValue()[1].startsWith(MARK))
                .map(Map.Entry::getKey)
                .toList();
    }
}
