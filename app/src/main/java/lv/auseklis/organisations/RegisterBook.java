package lv.auseklis.organisations;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.DateRange;
import lv.auseklis.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The one way in which acts change what stands in the Register, for acts of this module and those above it: an entry
/// in the log, the statements, the basis, and word to whoever listens. Whoever calls it has examined whether the
/// change may be made.
@Component
public class RegisterBook {

    private final StatementBook book;
    private final JdbcBases bases;
    private final ApplicationEventPublisher events;

    RegisterBook(JdbcRegistrations registrations, JdbcBases bases, Ledger ledger, ApplicationEventPublisher events) {
        this.book = new StatementBook(registrations, ledger);
        this.bases = bases;
        this.events = events;
    }

    /// The institution, held for the act at hand until its transaction ends.
    ///
    /// @throws IllegalArgumentException if there is none
    public Registration held(OrganisationId organisation) {
        return book.registration(organisation);
    }

    /// States anew what holds within `days`. A change that changes nothing leaves an entry with its basis: a note, a
    /// mark.
    ///
    /// @return the index of the entry
    public long change(
            Registration registration,
            DateRange days,
            UnaryOperator<Particulars> change,
            @Nullable Basis basis,
            Actor actor,
            String act) {
        var fields = new TreeSet<String>();
        registration.pieces(days).forEach(piece -> {
            var before = FieldTexts.of(piece.statement());
            var after = FieldTexts.of(Change.of(piece.statement(), change));
            fields.addAll(FieldTexts.differences(before, after).keySet());
        });
        var more = basis == null ? Map.<String, String>of() : basis.texts();
        var entry = book.change(registration, days, statement -> Change.of(statement, change), more, actor, act);
        if (basis != null) {
            bases.add(registration.organisation(), entry, basis);
        }
        if (!fields.isEmpty()) {
            events.publishEvent(new RegistrationAmended(registration.organisation(), entry, fields));
        }
        return entry;
    }
}
