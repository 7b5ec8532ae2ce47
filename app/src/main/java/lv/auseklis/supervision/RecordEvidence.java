package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.law.Cites;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The official records a fact on the strength of a document: a report of the founder, a court ruling, a change of
/// registered data and whether it was reported, the last project, the last paper, how many doctors are elected.
@Act
@Requires(Grant.REMOVE_REGISTRATION)
@Cites({"L32(1)1", "L32(1)6", "L32(1)8", "L32(3)"})
class RecordEvidence {

    private static final Bilingual ARTICLE = new Bilingual("(32. pants)", "(Section 32)");
    private static final int MOST = 100_000;

    private final SupervisionBook book;
    private final JdbcDossiers dossiers;
    private final RemovalTerms terms;

    RecordEvidence(SupervisionBook book, JdbcDossiers dossiers, RemovalTerms terms) {
        this.book = book;
        this.dossiers = dossiers;
        this.terms = terms;
    }

    /// @param kind     null where none was chosen
    /// @param day      null where none was given
    /// @param reported when a change was reported; null while it is kept back
    /// @param amount   of elected doctors; null where none was given
    record Command(
            OrganisationId organisation,
            Evidence.@Nullable Kind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate reported,
            @Nullable Integer amount,
            String reference) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        book.held(command.organisation());
        var objections = against(command, today);
        var kind = command.kind();
        var day = command.day();
        if (!objections.isEmpty() || kind == null || day == null) {
            return objections.refused();
        }
        var id = UUID.randomUUID();
        var change = kind == Evidence.Kind.CHANGE;
        var reported = change ? command.reported() : null;
        var amount = kind == Evidence.Kind.ELECTED_DOCTORS ? command.amount() : null;
        var due = change ? terms.end(RemovalGround.CHANGE_KEPT_BACK, day).orElse(null) : null;
        var reference = command.reference().strip();
        var fields = SupervisionBook.fields(command.organisation(), day, "");
        fields.put("evidence", kind.name());
        fields.put("reference", reference);
        put(fields, "reported", reported);
        put(fields, "amount", amount);
        put(fields, "due", due);
        var entry = book.append(id, "RecordEvidence", fields, actor);
        dossiers.add(new Evidence(id, command.organisation(), entry, kind, day, reported, amount, due, reference));
        return new Outcome.Done(id, entry);
    }

    private static void put(java.util.Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }

    private static Objections against(Command command, LocalDate today) {
        var objections = new Objections().needPast(command.day(), today).needReference(command.reference(), ARTICLE);
        if (command.kind() == null) {
            objections.add(
                    "Jāizvēlas, kādu faktu reģistrē (32. pants).", "The kind of fact must be chosen (Section 32).");
        }
        var reported = command.reported();
        if (command.kind() == Evidence.Kind.CHANGE && reported != null) {
            objections.needPast(reported, today);
            if (command.day() != null && reported.isBefore(command.day())) {
                objections.add(
                        "Par pārmaiņām nevar būt ziņots pirms tām (32. panta pirmās daļas 6. punkts).",
                        "A change cannot have been reported before it happened (Section 32(1)(6)).");
            }
        }
        var amount = command.amount();
        if (command.kind() == Evidence.Kind.ELECTED_DOCTORS && (amount == null || amount < 0 || amount > MOST)) {
            objections.add(
                    "Jānorāda ievēlēto doktoru skaits (1. panta pirmās daļas 7. punkts).",
                    "The number of elected doctors is needed (Section 1(1)(7)).");
        }
        return objections;
    }
}
