package lv.auseklis.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lv.auseklis.datatypes.Bilingual;
import org.jspecify.annotations.Nullable;

/// What of the entries about one institution is closed to the public by decisions in force, and what is read instead
/// (Section 42(5): open unless a law limits access). It holds for every day that a view may be about.
///
/// @param fields by which decision each field is closed
/// @param latest the latest entry of the log by which a field was closed or opened; negative if none ever was
public record Closed(Map<PersonalField, ByDecision> fields, long latest) {

    /// Nothing was ever closed.
    public static final Closed NOTHING = new Closed(Map.of(), -1);

    public Closed {
        fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /// @param until the last day on which the field is closed; null until the restriction is lifted
    /// @param entry the entry of the log that closed it
    public record ByDecision(
            String decision,
            LocalDate decided,
            Bilingual basis,
            @Nullable LocalDate until,
            long entry) {

        /// What is read in place of the value; never the name of anybody.
        public Bilingual mark() {
            return new Bilingual("ierobežota piekļuve ar lēmumu " + decision, "closed by decision " + decision);
        }

        /// The same where both languages stand in one text.
        String markForAll() {
            return mark().lv() + " / " + mark().en();
        }
    }

    /// @param field the name as in an entry of the log, perhaps with a number after a point
    public Optional<ByDecision> find(String field) {
        return PersonalField.of(field).map(fields::get);
    }

    /// The particulars as the public reads them.
    ///
    /// @param words puts the mark of a decision into the reader's language
    public Particulars shown(Particulars facts, Function<Bilingual, String> words) {
        return marked(facts, decision -> words.apply(decision.mark()));
    }

    /// The particulars as programs of the public read them, with both languages in one text.
    Particulars shownToPrograms(Particulars facts) {
        return marked(facts, ByDecision::markForAll);
    }

    private Particulars marked(Particulars facts, Function<ByDecision, String> mark) {
        if (fields.isEmpty()) {
            return facts;
        }
        return new Particulars(
                facts.name(),
                facts.legalForm(),
                facts.city(),
                facts.address(),
                text(PersonalField.FOUNDER, facts.founder(), mark),
                text(PersonalField.HEAD, facts.head(), mark),
                facts.founded(),
                facts.phone() == null ? null : text(PersonalField.PHONE, facts.phone(), mark),
                facts.email() == null ? null : text(PersonalField.EMAIL, facts.email(), mark),
                facts.website(),
                facts.premises(),
                facts.fields(),
                facts.identifiers(),
                otherFacts(facts.otherFacts(), mark));
    }

    private List<OtherFact> otherFacts(List<OtherFact> facts, Function<ByDecision, String> mark) {
        var decision = fields.get(PersonalField.OTHER_FACTS);
        return decision == null || facts.isEmpty() ? facts : OtherFact.list(mark.apply(decision));
    }

    private String text(PersonalField field, String value, Function<ByDecision, String> mark) {
        var decision = fields.get(field);
        return decision == null || value.isEmpty() ? value : mark.apply(decision);
    }
}
