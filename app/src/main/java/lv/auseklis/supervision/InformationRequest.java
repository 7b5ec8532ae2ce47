package lv.auseklis.supervision;

import java.time.LocalDate;
import java.util.UUID;
import lv.auseklis.access.Role;
import lv.auseklis.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A written request of the ministry or the State Service of Education Quality, Section 32(1)(5).
///
/// @param due   the last day for the reply
/// @param reply null while there is none
record InformationRequest(
        UUID id,
        OrganisationId organisation,
        long entry,
        LocalDate day,
        LocalDate due,
        Authority authority,
        String text,
        String reference,
        @Nullable Reply reply) {

    /// @param day on which the reply came
    record Reply(long entry, LocalDate day, String text) {}

    /// Who may ask so that Section 32(1)(5) applies.
    enum Authority {
        MINISTRY,
        QUALITY_SERVICE;

        static Authority of(Role role) {
            return role == Role.INSPECTOR ? QUALITY_SERVICE : MINISTRY;
        }
    }

    /// The same under its entry of the log.
    InformationRequest entered(long index) {
        return new InformationRequest(id, organisation, index, day, due, authority, text, reference, reply);
    }

    /// Whether the term ended without a reply, as known on a day. A reply that came later mends nothing.
    boolean isExpired(LocalDate today) {
        return reply == null ? today.isAfter(due) : reply.day().isAfter(due);
    }
}
