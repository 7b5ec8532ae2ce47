package lv.auseklis.governance;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.governance.rules.PropertySource;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.organisations.OrganisationId;

/// An institute that is a derived public person records that it disposed of something it owned, for a
/// goal of its strategy. Real estate that it got free of charge needs a basis in the Law on Alienation
/// of the Property of a Public Person; State property is not its to dispose of.
@Act
@Requires(Grant.REPRESENT_INSTITUTION)
@Cites({"L21.6(2)", "L21.6(3)", "L21.6(4)"})
class RecordDisposal {

    private final GovernanceBook book;
    private final JdbcProperty properties;
    private final Questions questions;

    RecordDisposal(GovernanceBook book, JdbcProperty properties, Questions questions) {
        this.book = book;
        this.properties = properties;
        this.questions = questions;
    }

    record Command(OrganisationId organisation, String property, Map<String, String> typed) {}

    Outcome record(Command command, Actor actor, LocalDate today) {
        var held = book.held(command.organisation(), actor, today);
        var own = properties.listOwn(command.organisation()).stream()
                .filter(one -> one.id().toString().equals(command.property()))
                .findFirst();
        var ofState = properties.listState(command.organisation()).stream()
                .anyMatch(one -> one.id().toString().equals(command.property()));
        var source = own.map(one -> one.source().name()).orElse(ofState ? PropertySource.STATE_PROPERTY.name() : "");
        var typed = new TypedForm(command.typed(), today, held.reasons())
                .answers(questions.disposal(source, command.typed(), today))
                .needsDay("day", new Bilingual("Kad", "When"))
                .needs(
                        "goal",
                        new Bilingual("Stratēģijas mērķis", "Goal of the strategy"),
                        new Bilingual("(21.⁶ panta otrā daļa)", "(Section 21.6(2))"));
        own.filter(one -> one.disposal() != null)
                .ifPresent(one -> typed.against(
                        "Šī manta jau ir atsavināta (21.⁶ pants).",
                        "This property has been disposed of already (Section 21.6)."));
        own.filter(one ->
                        typed.day("day").filter(day -> day.isBefore(one.day())).isPresent())
                .ifPresent(one -> typed.against(
                        "Šajā dienā manta vēl nebija institūta (21.⁶ pants).",
                        "On that day the property was not yet the institute’s (Section 21.6)."));
        return typed.reasons().isEmpty() && own.isPresent()
                ? disposed(own.get(), typed, actor)
                : new Outcome.Refused(typed.reasons());
    }

    private Outcome disposed(OwnProperty own, TypedForm typed, Actor actor) {
        var basis = typed.text("alienationBasis");
        var fields = new TreeMap<>(Map.of(
                "property.disposed", typed.text("day"),
                "property.goal", typed.text("goal"),
                "property.basis", basis));
        var entry = book.append(own.id(), "RecordDisposal", fields, actor);
        var day = typed.day("day").orElseThrow();
        properties.add(own.id(), new OwnProperty.Disposal(entry, day, typed.text("goal"), basis));
        return new Outcome.Done(entry);
    }
}
