package lv.auseklis.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.law.Applicant;
import org.jspecify.annotations.Nullable;

/// An application for registration, Section 29(1).
///
/// @param account who applies; an opaque name
/// @param typed   what stands in the form: particulars under [ApplicationForm#PREFIX], facts under the names of the
///                criteria
/// @param version grows with every saving, so that nobody saves over what somebody else saved meanwhile
/// @param due     by when somebody must act; null if nobody must
record Application(
        UUID id,
        Applicant kind,
        String account,
        Map<String, String> typed,
        int version,
        Instant saved,
        State state,
        @Nullable LocalDate due,
        List<Step> steps) {

    /// The day of receipt, from which the terms of Section 30(1) run; empty for a draft.
    Optional<LocalDate> received() {
        return steps.stream().findFirst().map(Step::day);
    }

    boolean isOf(Actor actor) {
        return account.equals(actor.account()) && actor.may(Grant.APPLY_FOR_REGISTRATION);
    }

    Application with(Map<String, String> otherTyped) {
        return new Application(id, kind, account, otherTyped, version, saved, state, due, steps);
    }

    Optional<Step> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /// The name typed, in any language; perhaps empty.
    String name() {
        return typed.getOrDefault(ApplicationForm.PREFIX + "name.lv", "");
    }
}
