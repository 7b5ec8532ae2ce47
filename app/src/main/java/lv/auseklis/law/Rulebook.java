package lv.auseklis.law;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.auseklis.datatypes.Bilingual;

/// The catalogue of rules, read once from `law/` on the class path. It does not change while the program
/// runs.
public final class Rulebook {

    private final Supplier<Content> content;

    private Rulebook(Supplier<Content> content) {
        this.content = content;
    }

    /// Reads the catalogue now. A file that cannot be read, an unknown property or an id used twice is a
    /// bug of the data.
    public static Rulebook load() {
        var content = Content.read(new LawFiles());
        return new Rulebook(() -> content);
    }

    /// Reads the catalogue in the background; the first question waits for it.
    static Rulebook loadInBackground() {
        return new Rulebook(Background.start("law-rules", () -> Content.read(new LawFiles())));
    }

    /// The rule of this id. An id that the catalogue does not have is a bug: ids from outside go through
    /// [#find].
    public LegalRule get(RuleId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No such rule: " + id));
    }

    public Optional<LegalRule> find(RuleId id) {
        return Optional.ofNullable(content.get().rules().get(id));
    }

    /// All rules in the order of the provisions.
    public List<LegalRule> list() {
        return List.copyOf(content.get().rules().values());
    }

    /// The parameters of one rule whose values hold on `date`.
    public List<Parameter> parametersOn(RuleId id, LocalDate date) {
        return get(id).parametersOn(date);
    }

    /// The parts of the legal texts, in their order.
    public List<LawPart> parts() {
        return content.get().parts();
    }

    /// The rules of one part, in the order of the provisions; none where there is no such part.
    public List<LegalRule> listPart(String key) {
        return content.get().rulesByPart().getOrDefault(key, List.of());
    }

    /// Where the two language versions of a provision differ, or a text contradicts itself.
    public List<TextConflict> conflicts() {
        return content.get().conflicts();
    }

    public Vocabulary vocabulary() {
        return content.get().vocabulary();
    }

    /// The words for a code; see [Vocabulary#label].
    public Bilingual label(String list, String code) {
        return vocabulary().label(list, code);
    }

    private record Content(
            Map<RuleId, LegalRule> rules,
            Map<String, List<LegalRule>> rulesByPart,
            List<LawPart> parts,
            Vocabulary vocabulary,
            List<TextConflict> conflicts) {

        static Content read(LawFiles files) {
            var byPart = new LinkedHashMap<String, List<LegalRule>>();
            for (var file : files.rules()) {
                byPart.put(
                        file.part(),
                        file.rules().stream()
                                .sorted(Comparator.comparing(LegalRule::id))
                                .toList());
            }
            return new Content(
                    byId(byPart),
                    byPart,
                    files.list("sections.yaml", LawPart.class),
                    new Vocabulary(files.vocabulary()),
                    files.list("conflicts.yaml", TextConflict.class));
        }

        /// In the order of the provisions, and found by their ids without comparing any.
        private static Map<RuleId, LegalRule> byId(Map<String, List<LegalRule>> byPart) {
            return byPart.values().stream()
                    .flatMap(List::stream)
                    .sorted(Comparator.comparing(LegalRule::id))
                    .collect(collectingAndThen(
                            toMap(LegalRule::id, rule -> rule, Content::twice, LinkedHashMap::new),
                            Collections::unmodifiableMap));
        }

        private static LegalRule twice(LegalRule one, LegalRule other) {
            throw new IllegalStateException("The id " + one.id() + " stands twice in the catalogue");
        }
    }
}
