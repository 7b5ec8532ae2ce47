package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.governance.rules.PropertySource;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.organisations.OrganisationId;

/// An institute that is a derived public person records what it owns, with one of the four sources, or
/// what State property it holds, with the decision of the Cabinet. The two are kept apart and never
/// become each other.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L21.6(1)1-4", "L21.6(4)", "L21.6(5)"})
class RecordProperty {

    private static final Bilingual OWN = new Bilingual("(21.⁶ panta pirmā daļa)", "(Section 21.6(1))");
    private static final Bilingual STATE = new Bilingual("(21.⁶ panta piektā daļa)", "(Section 21.6(5))");

    private final GovernanceBook book;
    private final JdbcProperty property;

    RecordProperty(GovernanceBook book, JdbcProperty property) {
        this.book = book;
        this.property = property;
    }

    record Command(OrganisationId organisation, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var source = source(command.typed().getOrDefault("source", ""));
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .needs("what", new Bilingual("Kas tas ir", "What it is"), OWN)
                .needsDay("day", new Bilingual("Kopš kuras dienas", "Since which day"))
                .fits("landRegister", new Bilingual("Zemesgrāmatas nodalījuma numurs", "Number in the Land Register"));
        if (!held.isDerivedPublicPerson()) {
            typed.against(
                    "Šādu mantu uzskaita tikai atvasināta publiska persona (21.⁶ pants).",
                    "Only a derived public person keeps such a record (Section 21.6).");
        }
        if (source.isEmpty()) {
            typed.against(
                    "Jānorāda mantas avots vai tas, ka tā ir valsts manta (21.⁶ panta pirmā un ceturtā daļa).",
                    "Say from where the property came, or that it is the State’s (Section 21.6(1) and (4)).");
        } else if (source.get() == PropertySource.STATE_PROPERTY) {
            typed.needsDay(
                            "cabinetDay",
                            new Bilingual("Ministru kabineta lēmuma diena", "Day of the Cabinet’s decision"))
                    .needs("cabinetNumber", new Bilingual("Lēmuma numurs", "Number of the decision"), STATE);
        } else {
            typed.needs("document", new Bilingual("Dokuments", "Document"), OWN);
        }
        if (!typed.reasons().isEmpty()) {
            return new Outcome.Refused(typed.reasons());
        }
        return source.get() == PropertySource.STATE_PROPERTY
                ? state(held.organisation(), typed, actor)
                : own(held.organisation(), source.get(), typed, actor);
    }

    static Optional<PropertySource> source(String text) {
        return Arrays.stream(PropertySource.values())
                .filter(source -> source.name().equals(text.strip()))
                .findFirst();
    }

    private Outcome own(OrganisationId organisation, PropertySource source, TypedForm typed, Actor actor) {
        var id = UUID.randomUUID();
        var fields = fields(organisation, source, typed);
        fields.put(GovernanceFields.DOCUMENT, typed.text("document"));
        var entry = book.append(id, "RecordProperty", fields, actor);
        var day = typed.day("day").orElseThrow();
        property.add(
                organisation,
                new OwnProperty(
                        id,
                        entry,
                        day,
                        source,
                        typed.text("what"),
                        typed.text("document"),
                        typed.text("landRegister"),
                        null));
        return new Outcome.Done(entry);
    }

    private Outcome state(OrganisationId organisation, TypedForm typed, Actor actor) {
        var id = UUID.randomUUID();
        var fields = fields(organisation, PropertySource.STATE_PROPERTY, typed);
        fields.put("property.cabinetDay", typed.text("cabinetDay"));
        fields.put("property.cabinetNumber", typed.text("cabinetNumber"));
        var entry = book.append(id, "RecordProperty", fields, actor);
        property.add(
                organisation,
                new StateProperty(
                        id,
                        entry,
                        typed.day("day").orElseThrow(),
                        typed.text("what"),
                        typed.day("cabinetDay").orElseThrow(),
                        typed.text("cabinetNumber"),
                        typed.text("landRegister")));
        return new Outcome.Done(entry);
    }

    private static SortedMap<String, String> fields(
            OrganisationId organisation, PropertySource source, TypedForm typed) {
        var fields = new TreeMap<String, String>();
        fields.put("property.organisation", organisation.value().toString());
        fields.put("property.source", source.name());
        fields.put("property.day", typed.text("day"));
        fields.put(GovernanceFields.WHAT, typed.text("what"));
        fields.put("property.landRegister", typed.text("landRegister"));
        return fields;
    }
}
