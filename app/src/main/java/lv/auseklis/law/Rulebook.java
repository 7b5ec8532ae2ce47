package lv.auseklis.law;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.auseklis.datatypes.Bilingual;

/// The catalogue of rules, read once from `law/` on the class path. It does not change while the program runs.
public final class Rulebook {

    private final SortedMap<RuleId, LegalRule> rules;
    private final Map<String, List<LegalRule>> rulesByPart;
    private final List<LawPart> parts;
    private final Vocabulary vocabulary;
    private final List<TextConflict> conflicts;

    private Rulebook(Map<String, List<LegalRule>> rulesByPart, LawFiles files) {
        this.rulesByPart = rulesByPart;
        this.rules = rulesByPart.values().stream()
                .flatMap(List::stream)
                .collect(collectingAndThen(
                        toMap(LegalRule::id, rule -> rule, Rulebook::twice, TreeMap::new),
                        Collections::unmodifiableSortedMap));
        this.parts = files.list("sections.yaml", LawPart.class);
        this.vocabulary = new Vocabulary(files.vocabulary());
        this.conflicts = files.list("conflicts.yaml", TextConflict.class);
    }

    /// Reads the catalogue. A file that cannot be read, an unknown property or an id used twice is a bug of the data.
    public static Rulebook load() {
        var files = new LawFiles();
        var byPart = new LinkedHashMap<String, List<LegalRule>>();
        for (var file : files.rules()) {
            byPart.put(file.part(), file.rules().stream().sorted(BY_ID).toList());
        }
        return new Rulebook(byPart, files);
    }

    private static final java.util.Comparator<LegalRule> BY_ID = java.util.Comparator.comparing(LegalRule::id);

    /// The rule of this id. An id that the catalogue does not have is a bug: ids from outside go through [#find].
    public LegalRule get(RuleId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No such rule: " + id));
    }

    public Optional<LegalRule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /// All rules in the order of the provisions.
    public List<LegalRule> list() {
        return List.copyOf(rules.values());
    }

    /// The parts of the legal texts, in their order.
    public List<LawPart> parts() {
        return parts;
    }

    /// The rules of one part, in the order of the provisions; none where there is no such part.
    public List<LegalRule> listPart(String key) {
        return rulesByPart.getOrDefault(key, List.of());
    }

    /// Where the two language versions of a provision differ, or a text contradicts itself.
    public List<TextConflict> conflicts() {
        return conflicts;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The words for a code; see [Vocabulary#label].
    public Bilingual label(String list, String code) {
        return vocabulary.label(list, code);
    }

    private static LegalRule twice(LegalRule one, LegalRule other) {
        throw new IllegalStateException("The id " + one.id() + " stands twice in the catalogue");
    }
}
