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

/// The State Service of Education Quality records what its inspection of an institution found: whether data and
/// documents are true, and whether law was broken.
@Act
@Requires(Grant.INSPECT_INSTITUTION)
@Cites({"L29(2)a"})
class RecordFinding {

    private static final Bilingual ARTICLE = new Bilingual("(29. panta otrā daļa)", "(Section 29(2))");

    private final SupervisionBook book;
    private final JdbcDossiers dossiers;
    private final RemovalTerms terms;
    private final SupervisionNotifications notifications;

    RecordFinding(
            SupervisionBook book, JdbcDossiers dossiers, RemovalTerms terms, SupervisionNotifications notifications) {
        this.book = book;
        this.dossiers = dossiers;
        this.terms = terms;
        this.notifications = notifications;
    }

    /// @param day  of the inspection; null where none was given
    /// @param kind null where none was chosen
    record Command(
            OrganisationId organisation,
            @Nullable LocalDate day,
            @Nullable FindingKind kind,
            String text,
            String reference) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var registration = book.held(command.organisation());
        var day = command.day();
        var kind = command.kind();
        var objections = new Objections()
                .needPast(day, today)
                .needText(command.text(), ARTICLE)
                .needReference(command.reference(), ARTICLE);
        if (kind == null) {
            objections.add(
                    "Jāizvēlas, ko pārbaude konstatēja (29. panta otrā daļa).",
                    "What the inspection found must be chosen (Section 29(2)).");
        }
        SupervisionBook.needRegistered(objections, registration, day);
        if (!objections.isEmpty() || day == null || kind == null) {
            return objections.refused();
        }
        var until = terms.end(RemovalGround.REPEATED_VIOLATIONS, day).orElse(day);
        var id = UUID.randomUUID();
        var fields = SupervisionBook.fields(
                command.organisation(), day, command.text().strip());
        fields.put("finding", kind.name());
        fields.put("repeat-until", until.toString());
        fields.put("reference", command.reference().strip());
        var entry = book.append(id, "RecordFinding", fields, actor);
        dossiers.add(new InspectionFinding(
                id,
                command.organisation(),
                entry,
                day,
                kind,
                until,
                command.text().strip(),
                command.reference().strip()));
        notifications.tellInstitution("RecordFinding", command.organisation(), day, null, entry);
        return new Outcome.Done(id, entry);
    }
}
