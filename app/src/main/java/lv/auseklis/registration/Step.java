package lv.auseklis.registration;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing done about an application.
///
/// @param entry        the entry of the log
/// @param state        where the application stood afterwards
/// @param reasons      what was given as reasons; empty where the Law asks for none
/// @param until        the last day to mend what is missing (Section 30(2)), only of a deferral
/// @param organisation the institution entered, only of a decision to enter
public record Step(
        long entry,
        State state,
        LocalDate day,
        String reasons,
        @Nullable LocalDate until,
        @Nullable UUID organisation) {}
