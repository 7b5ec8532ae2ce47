package lv.auseklis.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The institutions of the Register, to read.
public interface Registrations {

    /// Later than anything recorded: asks for all that is known.
    Instant ALL_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    Optional<Registration> findByNumber(RegisterNumber number);

    Optional<Registration> find(OrganisationId organisation);

    /// Every institution that stood in the Register on a day, in the words known at a moment, removed
    /// ones included.
    List<Standing> listAbout(LocalDate day, Instant knownBefore);

    /// Whether any institution ever stood in the Register under this name, number or identifier.
    boolean hasEverStood(String term);

    /// The standing of one institution: its number and the statement that holds.
    record Standing(OrganisationId organisation, RegisterNumber number, Statement statement) {}
}
