package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.organisations.OrganisationId;
import lv.auseklis.pages.Address;
import lv.auseklis.registration.State;
import lv.auseklis.registration.Step;
import org.jspecify.annotations.Nullable;

/// A case about a registered institution that the official decides on: changed data, Section 29(3) and 30(3), or a
/// reorganisation.
///
/// @param name    of the institution when the case began
/// @param account who reported; an opaque name
/// @param typed   what was reported: the changed fields by the names of the log, the day, the proof
/// @param version grows with every answer
/// @param due     by when somebody must act; null if nobody must
record Amendment(
        UUID id,
        OrganisationId organisation,
        Bilingual name,
        Kind kind,
        String account,
        Map<String, String> typed,
        int version,
        State state,
        @Nullable LocalDate due,
        List<Step> steps) {

    static final Address ADDRESS = new Address("/lv/grozijumi", "/en/amendments");

    enum Kind {
        CHANGE,
        REORGANISATION;

        String key() {
            return "amendment.kind." + name();
        }
    }

    Address page() {
        return ADDRESS.then("/" + id);
    }

    Optional<LocalDate> received() {
        return steps.stream().findFirst().map(Step::day);
    }

    Optional<Step> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
