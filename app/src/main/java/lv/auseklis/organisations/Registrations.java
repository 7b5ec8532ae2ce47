package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.law.RuleId;
import lv.auseklis.pages.Moment;

/// The institutions of the Register, to read.
public interface Registrations {

    /// Later than anything recorded: asks for all that is known.
    Instant ALL_KNOWN = Moment.ALL_KNOWN;

    /// Whether everybody sees a field of an entry, by its name in the log.
    static boolean isPublic(String field) {
        return RegisterFields.isPublic(field);
    }

    Optional<Registration> findByNumber(RegisterNumber number);

    Optional<Registration> find(OrganisationId organisation);

    /// Every institution that stood in the Register on a day, in the words known at a moment, removed
    /// ones included.
    List<Standing> listAbout(LocalDate day, Instant knownBefore);

    /// Whether any institution ever stood in the Register under this name, number or identifier.
    boolean hasEverStood(String term);

    /// The institutions that ever stood with one of these identifiers, whatever their scheme: the number of each in the
    /// Register, by identifier.
    Map<String, RegisterNumber> mapNumbers(Collection<String> identifiers);

    /// Those of these institutions that are in the Register on a day, by all that is known.
    List<Standing> listRegistered(Collection<OrganisationId> organisations, LocalDate day);

    /// The clause of Section 32 on which an institution was removed; empty where none was kept.
    Optional<RuleId> findGround(OrganisationId organisation);

    /// The standing of one institution: its number and the statement that holds.
    record Standing(OrganisationId organisation, RegisterNumber number, Statement statement) {}
}
