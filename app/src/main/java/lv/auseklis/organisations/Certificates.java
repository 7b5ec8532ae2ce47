package lv.auseklis.organisations;

import java.util.List;
import java.util.Optional;
import lv.auseklis.access.Actor;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;

/// Who issues the certificate of registration, for the pages that decide on entries (Section 31).
public interface Certificates {

    /// @param page where it is, open to whoever is given this address
    record Certificate(String number, Address page) {}

    /// Issues the certificate of what stands in the Register now, or finds the one that was issued today.
    ///
    /// @return why it could not be issued; empty if it was
    List<Bilingual> issue(OrganisationId organisation, Actor actor);

    /// The latest one.
    Optional<Certificate> find(OrganisationId organisation);
}
