package lv.auseklis.organisations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.ledger.Entry;
import lv.auseklis.ledger.Fact;
import lv.auseklis.ledger.Ledger;

/// Writes what an act says of an institution: one entry in the log and the statements that go with it, in
/// the transaction of the act.
final class StatementBook {

    static final String REGISTER = "organisations";

    private final JdbcRegistrations registrations;
    private final Ledger ledger;

    StatementBook(JdbcRegistrations registrations, Ledger ledger) {
        this.registrations = registrations;
        this.ledger = ledger;
    }

    /// The institution that an act is about, held for this act until its transaction ends: what another act
    /// changes meanwhile would be overwritten.
    ///
    /// @throws IllegalArgumentException if there is none: ids come from the register itself
    Registration registration(OrganisationId organisation) {
        ledger.hold(List.of(organisation.value()));
        return registrations.find(organisation).orElseThrow(() -> new IllegalArgumentException("No such institution"));
    }

    /// Lets only one act at a time enter an institution with any of these identifiers.
    void hold(Map<String, String> identifiers) {
        if (!identifiers.isEmpty()) {
            ledger.hold(identifiers.entrySet().stream()
                    .map(identifier -> UUID.nameUUIDFromBytes(
                            (identifier.getKey() + " " + identifier.getValue()).getBytes(StandardCharsets.UTF_8)))
                    .toList());
        }
    }

    /// The first entry of an institution.
    long enter(
            OrganisationId organisation,
            RegisterNumber number,
            Particulars particulars,
            DateRange valid,
            Actor actor,
            String act) {
        var texts = FieldTexts.of(Status.REGISTERED, particulars, null);
        texts.put("number", number.value());
        texts.put("valid", valid.toString());
        var entry = ledger.append(Fact.of(REGISTER, organisation.value(), act, texts), actor);
        registrations.enter(
                organisation,
                number,
                new Statement(entry.index(), act, valid, entry.recorded(), Status.REGISTERED, particulars, null));
        return entry.index();
    }

    /// A change over a range of days. Each piece that holds within the range is stated anew with the
    /// change, so that what is already known of later days stays.
    long change(Registration registration, DateRange range, UnaryOperator<Statement> change, Actor actor, String act) {
        return change(registration, range, change, Map.of(), actor, act);
    }

    /// @param more what the entry commits to beside the fields of the statements
    long change(
            Registration registration,
            DateRange range,
            UnaryOperator<Statement> change,
            Map<String, String> more,
            Actor actor,
            String act) {
        var pieces = registration.pieces(range);
        var texts = new TreeMap<>(more);
        texts.put("valid", range.toString());
        for (int i = 0; i < pieces.size(); i++) {
            var before = FieldTexts.of(pieces.get(i).statement());
            var after = FieldTexts.of(change.apply(pieces.get(i).statement()));
            var mark = i == 0 ? "" : "." + i;
            FieldTexts.differences(before, after).forEach((field, texts2) -> texts.put(field + mark, texts2[1]));
        }
        var entry = ledger.append(Fact.of(REGISTER, registration.organisation().value(), act, texts), actor);
        for (var piece : pieces) {
            registrations.add(registration.organisation(), stated(change.apply(piece.statement()), piece, entry, act));
        }
        return entry.index();
    }

    private static Statement stated(Statement changed, Registration.Piece piece, Entry entry, String act) {
        return new Statement(
                entry.index(),
                act,
                piece.days(),
                entry.recorded(),
                changed.status(),
                changed.particulars(),
                changed.successor());
    }
}
