package lv.auseklis.amendments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.OtherFact;
import lv.auseklis.registration.ApplicationForm;

/// Reads the rows in which somebody writes the facts of Section 28(1)(12): name, value, and the section of the law that
/// wants them in the Register.
final class OtherFacts {

    /// How many an institution may have.
    static final int MOST = 30;

    private static final String BOX = ApplicationForm.OTHER_FACTS.name();
    private static final int EMPTY_ROWS = 2;

    private OtherFacts() {}

    record Row(int at, OtherFact fact) {}

    /// The same with the rows as one text, the way the entry holds them; without rows the texts stay as they are.
    static Map<String, String> gathered(Map<String, String> typed) {
        if (typed.keySet().stream().noneMatch(name -> name.startsWith(BOX + "."))) {
            return typed;
        }
        var facts = IntStream.rangeClosed(0, MOST)
                .mapToObj(row ->
                        new OtherFact(part(typed, row, "name"), part(typed, row, "value"), part(typed, row, "basis")))
                .filter(fact -> !(fact.name() + fact.value() + fact.basis()).isEmpty())
                .toList();
        var gathered = new TreeMap<>(typed);
        gathered.put(BOX, OtherFact.text(facts));
        return gathered;
    }

    private static String part(Map<String, String> typed, int row, String part) {
        return typed.getOrDefault(BOX + "." + row + "." + part, "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// The rows that a form shows: what stands, and a few to fill in.
    static List<Row> rows(String text) {
        var facts = new ArrayList<>(OtherFact.list(text));
        for (int i = 0; i < EMPTY_ROWS && facts.size() < MOST; i++) {
            facts.add(new OtherFact("", "", ""));
        }
        return IntStream.range(0, facts.size())
                .mapToObj(at -> new Row(at, facts.get(at)))
                .toList();
    }

    static List<Bilingual> flaws(String text) {
        var flaws = new ArrayList<Bilingual>();
        var facts = OtherFact.list(text);
        if (facts.size() > MOST) {
            flaws.add(new Bilingual("līdz " + MOST + " ziņām", "up to " + MOST + " facts"));
        }
        for (var fact : facts) {
            if (fact.name().isEmpty() || fact.value().isEmpty() || fact.basis().isEmpty()) {
                flaws.add(
                        new Bilingual(
                                "katrai vajadzīgs nosaukums, saturs un likuma pants, kas to prasa (28. panta pirmās daļas 12. punkts)",
                                "each needs a name, what it says, and the section of the law that wants it (Section 28(1)(12))"));
            } else if (!fact.basis().matches(".*\\d.*")) {
                flaws.add(new Bilingual(
                        "„%s”: nosauciet likumu un pantu, kas to tieši prasa (28. panta pirmās daļas 12. punkts)"
                                .formatted(fact.name()),
                        "‘%s’: name the law and the section that directly wants it (Section 28(1)(12))"
                                .formatted(fact.name())));
            }
            for (var part : List.of(fact.name(), fact.value(), fact.basis())) {
                flaws.addAll(ApplicationForm.unfit(part));
            }
        }
        return flaws.stream().distinct().toList();
    }
}
