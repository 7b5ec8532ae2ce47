package lv.auseklis.registration;

import lv.auseklis.organisations.RegisterNumber;

/// What came of an act about an application.
sealed interface Outcome permits Refused, Outcome.Done, Outcome.Entered, Outcome.Overtaken {

    /// @param entry the index in the log
    record Done(long entry) implements Outcome {}

    /// @param entry  the index of the decision in the log
    /// @param number under which the institution now stands in the Register
    record Entered(long entry, RegisterNumber number) implements Outcome {}

    /// Somebody else did something about it since the official saw it. Nothing was written.
    record Overtaken() implements Outcome {}
}
