package lv.auseklis.organisations;

import java.util.UUID;

/// The opaque identity of an institution, the same in the register and in the log. Random, tells nothing.
public record OrganisationId(UUID value) {

    static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }
}
