package lv.auseklis.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.auseklis.datatypes.FieldOfScience;
import org.jspecify.annotations.Nullable;

/// The fields of a statement as texts, by names that never change: what the log commits to and what
/// differences are made of. A field without a value is left out.
final class FieldTexts {

    private FieldTexts() {}

    static SortedMap<String, String> of(Statement statement) {
        return of(statement.status(), statement.particulars(), statement.successor());
    }

    static SortedMap<String, String> of(Status status, Particulars facts, @Nullable OrganisationId successor) {
        var texts = new TreeMap<String, String>();
        texts.put("status", status.name());
        texts.put("name.lv", facts.name().lv());
        texts.put("name.en", facts.name().en());
        texts.put("legalForm", facts.legalForm().code());
        texts.put("city", facts.city());
        texts.put("address", facts.address());
        texts.put("founder", facts.founder());
        texts.put("head", facts.head());
        put(texts, "founded", facts.founded());
        put(texts, "phone", facts.phone());
        put(texts, "email", facts.email());
        put(texts, "website", facts.website());
        put(texts, "premises", facts.premises());
        put(texts, "otherFacts", facts.otherFacts().isEmpty() ? null : OtherFact.text(facts.otherFacts()));
        put(texts, "successor", successor == null ? null : successor.value());
        texts.put("fields", facts.fields().stream().map(FieldOfScience::code).collect(Collectors.joining(",")));
        facts.identifiers().forEach((scheme, identifier) -> texts.put("identifier." + scheme, identifier));
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    /// The fields whose texts differ, in the order of the names, each with both texts ("" where there is
    /// none).
    static Map<String, String[]> differences(Map<String, String> before, Map<String, String> after) {
        var names = new java.util.TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var differences = new LinkedHashMap<String, String[]>();
        for (var name : names) {
            var old = before.getOrDefault(name, "");
            var now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                differences.put(name, new String[] {old, now});
            }
        }
        return differences;
    }
}
