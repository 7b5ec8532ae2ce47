package lv.auseklis.cern;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;

/// Records a number that the agreement of another State sets; from then on it is asked about with that number. One
/// recorded before stays to be read, and the latest holds. Those of Latvia's Agreement stand in the catalogue.
@Act
@Requires(Grant.KEEP_AGREEMENT)
@Cites({"AP2", "C21"})
class RecordTerm {

    private final AgreementBook book;
    private final JdbcAgreements agreements;

    RecordTerm(AgreementBook book, JdbcAgreements agreements) {
        this.book = book;
        this.agreements = agreements;
    }

    /// @param typed `term`, `value`, `reference`, `source`, `confidence`
    record Command(UUID agreement, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var agreement = book.held(command.agreement());
        var typed = new TypedForm(command.typed(), today, List.of());
        TypedProvenance.check(typed);
        if (agreement.isLatvia()) {
            typed.against(
                    "Latvijas Līguma skaitļi ir likumu katalogā; šeit reģistrē citu valstu nolīgumu skaitļus.",
                    "The numbers of Latvia’s Agreement stand in the catalogue of the law; here those of other States are recorded.");
        }
        var kind = AgreementTerm.Kind.find(typed.text("term")).orElse(null);
        if (kind == null) {
            typed.against("Skaitlis: izvēlieties no saraksta.", "Number: choose from the list.");
        }
        var value = kind == null ? null : kind.read(typed.text("value")).orElse(null);
        if (kind != null && value == null) {
            typed.against(
                    "Vērtība: daļa no 1 (0,1 ir 10 %), vai vesels skaitlis – līdz 120 mēnešiem, dienām vai gadiem, līdz 100 miljoniem franku.",
                    "Value: a fraction of 1 (0.1 is 10%), or a whole number – up to 120 months, days or years, up to 100 million francs.");
        }
        if (kind == null || value == null || !typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        var provenance = TypedProvenance.of(typed);
        var texts = new TreeMap<>(Map.of("term", kind.name(), "value", value.toPlainString()));
        TypedProvenance.write(provenance, texts);
        var entry = book.append(agreement.id(), "RecordTerm", texts, actor);
        agreements.add(agreement.id(), new AgreementTerm(entry, kind, value, provenance));
        return new Outcome.Done(entry);
    }
}
