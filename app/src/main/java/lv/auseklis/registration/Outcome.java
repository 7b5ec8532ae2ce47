package lv.auseklis.registration;

import lv.auseklis.organisations.RegisterNumber;

/// What came of an act about an application.
sealed interface Outcome permits Refused, Outcome.Done, Outcome.Entered {

    /// @param entry the index in the log
    record Done(long entry) implements Outcome {}

    /// @param entry  the index of the decision in the log
    /// @param number under which the institution now stands in the Register
    record Entered(long entry, RegisterNumber number) implements Outcome {}
}
