package lv.auseklis.registration;

import lv.auseklis.datatypes.Bilingual;

/// Why an act does not fit the state of an application.
public final class StateTexts {

    private StateTexts() {}

    public static Bilingual refusal(State now, State next) {
        return switch (now) {
            case DRAFT -> new Bilingual("Iesniegums vēl nav iesniegts.", "The application has not been submitted yet.");
            case RECEIVED, ANSWERED ->
                next == State.ANSWERED
                        ? new Bilingual(
                                "Ieraksts nav atlikts, tāpēc nav uz ko atbildēt.",
                                "The entry was not deferred, so there is nothing to answer.")
                        : new Bilingual("Iesniegums jau ir iesniegts.", "The application has been submitted already.");
            case DEFERRED ->
                new Bilingual(
                        "Ieraksts ir atlikts; vispirms jāsaņem atbilde (30. panta otrā daļa).",
                        "The entry is deferred; the answer must come first (Section 30(2)).");
            case ENTERED ->
                new Bilingual("Institūcija jau ir ierakstīta.", "The institution has been entered already.");
            case REFUSED -> new Bilingual("Ieraksts jau ir atteikts.", "The entry has been refused already.");
            case WITHDRAWN -> new Bilingual("Iesniegums ir atsaukts.", "The application was withdrawn.");
        };
    }
}
