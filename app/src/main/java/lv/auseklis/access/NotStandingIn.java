package lv.auseklis.access;

/// The actor's role acts only in the absence of an official, and none is recorded for the day.
public class NotStandingIn extends Forbidden {

    NotStandingIn(Grant grant) {
        super(grant);
    }
}
