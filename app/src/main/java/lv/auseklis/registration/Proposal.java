package lv.auseklis.registration;

import java.time.LocalDate;

/// A decision that one official proposed and another one may confirm. It lapses when the case changes.
///
/// @param entry    the entry of the log
/// @param step     the entry of the step that was the last one when it was proposed
/// @param decision to enter or to refuse
/// @param account  who proposed it; an opaque name
record Proposal(long entry, long step, State decision, LocalDate day, String reasons, String account) {}
