package lv.auseklis.organisations;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.datatypes.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Answers a query over the institutions: the matching ones in the order of their names (or of relevance
/// where words were given), a page of them, and the counts behind every other choice. A register of this
/// kind holds some hundred institutions, so one statement of SQL reads the day asked about and the rest is
/// counted in memory.
@Component
class InstitutionList {

    static final int PAGE = 25;

    private final Registrations registrations;
    private final TextSearch search;
    private final Clock clock;

    InstitutionList(Registrations registrations, TextSearch search, Clock clock) {
        this.registrations = registrations;
        this.search = search;
        this.clock = clock;
    }

    /// @param matching all that match, in order
    /// @param counts   for each parameter, how many would match with each of its values, the other choices
    /// kept
    record Found(List<Registrations.Standing> matching, Map<String, Map<String, Integer>> counts) {

        /// The page that begins after a number, at most `limit` long.
        List<Registrations.Standing> page(@Nullable RegisterNumber after, int limit) {
            var start = 0;
            if (after != null) {
                for (int i = 0; i < matching.size(); i++) {
                    if (matching.get(i).number().equals(after)) {
                        start = i + 1;
                    }
                }
            }
            return matching.subList(start, Math.min(start + limit, matching.size()));
        }
    }

    Found find(InstitutionQuery query, Language language) {
        var moment = query.moment(LocalDate.now(clock));
        var all = registrations.listAbout(moment.asOf(), moment.knownBefore());
        var ranked = ranked(query, all, language);
        var matching = ranked.stream().filter(all(query, "")).toList();
        return new Found(
                matching,
                Map.of(
                        "form",
                                counts(
                                        query,
                                        ranked,
                                        "form",
                                        s -> List.of(facts(s).legalForm().code())),
                        "city", counts(query, ranked, "city", s -> List.of(facts(s).city())),
                        "field", counts(query, ranked, "field", InstitutionList::groups),
                        "status",
                                counts(
                                        query,
                                        ranked,
                                        "status",
                                        s -> List.of(
                                                s.statement().status().name().toLowerCase(java.util.Locale.ROOT)))));
    }

    private List<Registrations.Standing> ranked(
            InstitutionQuery query, List<Registrations.Standing> all, Language language) {
        if (query.q().isEmpty()) {
            return all.stream().sorted(byName(language)).toList();
        }
        var rank = new HashMap<OrganisationId, Integer>();
        var found = search.findInstitutions(query.q(), language);
        for (int i = 0; i < found.size(); i++) {
            rank.put(found.get(i), i);
        }
        return all.stream()
                .filter(standing -> rank.containsKey(standing.organisation()))
                .sorted(Comparator.comparing(standing -> rank.get(standing.organisation())))
                .toList();
    }

    private static Comparator<Registrations.Standing> byName(Language language) {
        var collator = Collator.getInstance(new ULocale(language.code()));
        return Comparator.<Registrations.Standing, String>comparing(
                        s -> facts(s).name().in(language), collator::compare)
                .thenComparing(s -> s.number().value());
    }

    private static Particulars facts(Registrations.Standing standing) {
        return standing.statement().particulars();
    }

    private static List<String> groups(Registrations.Standing standing) {
        return facts(standing).fields().stream()
                .map(field -> field.group().code())
                .distinct()
                .toList();
    }

    private static Map<String, Integer> counts(
            InstitutionQuery query,
            List<Registrations.Standing> ranked,
            String parameter,
            Function<Registrations.Standing, List<String>> values) {
        var counts = new HashMap<String, Integer>();
        ranked.stream()
                .filter(all(query, parameter))
                .forEach(standing -> values.apply(standing).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return Map.copyOf(counts);
    }

    /// Every choice of the query but one.
    private static Predicate<Registrations.Standing> all(InstitutionQuery query, String but) {
        return standing -> {
            var facts = facts(standing);
            return (but.equals("form") || query.form() == null || facts.legalForm() == query.form())
                    && (but.equals("city")
                            || query.city().isEmpty()
                            || facts.city().equals(query.city()))
                    && (but.equals("field") || query.field() == null || inField(facts, query.field()))
                    && (but.equals("status")
                            || query.status() == null
                            || standing.statement().status() == query.status());
        };
    }

    private static boolean inField(Particulars facts, FieldOfScience asked) {
        return facts.fields().stream()
                .anyMatch(field -> field.equals(asked) || field.group().equals(asked));
    }
}
