package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.criteria.InstitutionCriteria;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Applicant;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Inquiry;
import lv.auseklis.law.Rules;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.pages.Flaw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The official records facts for the criteria of an institution on the strength of a document: how things were on a
/// day. Facts that the document does not tell are left out and stay as they were known.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L28(2)0", "L28(3)1", "L28(3)2", "L28(3)3", "L28(3)4", "L28(4)5", "L28(5)1"})
class RecordCriteriaFacts {

    private static final Bilingual ARTICLE = new Bilingual("(28. pants)", "(Section 28)");
    private static final JsonMapper JSON = new JsonMapper();

    private final SupervisionBook book;
    private final InstitutionCriteria criteria;
    private final JdbcCriteriaFacts facts;
    private final Rules rules;

    RecordCriteriaFacts(SupervisionBook book, InstitutionCriteria criteria, JdbcCriteriaFacts facts, Rules rules) {
        this.book = book;
        this.criteria = criteria;
        this.facts = facts;
        this.rules = rules;
    }

    /// @param day   that the document is about; null where none was given
    /// @param typed the facts by the names of the boxes of the criteria; what is no such box is not read
    record Command(OrganisationId organisation, @Nullable LocalDate day, Map<String, String> typed, String reference) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        var kind = criteria.kind(registration, today).orElse(null);
        var day = command.day();
        var objections = new Objections().needPast(day, today).needReference(command.reference(), ARTICLE);
        SupervisionBook.needRegistered(objections, registration, today);
        if (kind == null) {
            objections.add(
                    "Nav zināms, pēc kuriem kritērijiem institūciju vērtē (28. pants).",
                    "It is not known by which criteria the institution is judged (Section 28).");
            return objections.refused();
        }
        var typed = typed(kind, command.typed(), today, objections);
        if (!objections.isEmpty() || day == null) {
            return objections.refused();
        }
        var id = UUID.randomUUID();
        var fields = SupervisionBook.fields(command.organisation(), day, "");
        fields.put("facts", JSON.writeValueAsString(typed));
        fields.put("reference", command.reference().strip());
        var entry = book.append(id, "RecordCriteriaFacts", fields, actor);
        facts.add(new CriteriaFacts(
                id,
                command.organisation(),
                entry,
                kind,
                day,
                typed,
                command.reference().strip()));
        return new Outcome.Done(id, entry);
    }

    /// What stands in boxes of the criteria; objects where it cannot be read or nothing stands there.
    private TreeMap<String, String> typed(
            Applicant kind, Map<String, String> sent, LocalDate today, Objections objections) {
        var form = Inquiry.of(kind.criteria(), sent, rules, today);
        var typed = new TreeMap<String, String>();
        sent.forEach((name, text) -> {
            if (!text.isBlank() && form.boxes().stream().anyMatch(box -> isOf(box.name(), name))) {
                typed.put(name, text);
            }
        });
        var asked = new TreeMap<>(typed);
        asked.put("ask", "1");
        objections.addAll(Inquiry.of(kind.criteria(), asked, rules, today).flaws().stream()
                .map(Flaw::detail)
                .toList());
        if (typed.isEmpty()) {
            objections.add("Jānorāda vismaz viena ziņa (28. pants).", "At least one fact is needed (Section 28).");
        }
        return typed;
    }

    private static boolean isOf(String box, String name) {
        return name.equals(box) || name.startsWith(box + ".");
    }
}
