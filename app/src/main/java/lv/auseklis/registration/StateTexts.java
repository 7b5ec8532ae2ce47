package lv.auseklis.registration;

import lv.auseklis.datatypes.Bilingual;

/// Why an act does not fit the state of an application.
public final class StateTexts {

    private StateTexts() {}

    public static Bilingual refusal(State now, State next) {
        return switch (now) {
            case DRAFT ->
                new Bilingual(
                        "Iesniegums vēl nav iesniegts (29. panta pirmā daļa).",
                        "The application has not been submitted yet (Section 29(1)).");
            case RECEIVED, ANSWERED ->
                next == State.ANSWERED
                        ? new Bilingual(
                                "Ieraksts nav atlikts, tāpēc nav uz ko atbildēt (30. panta otrā daļa).",
                                "The entry was not deferred, so there is nothing to answer (Section 30(2)).")
                        : new Bilingual(
                                "Iesniegums jau ir iesniegts (29. panta pirmā daļa).",
                                "The application has been submitted already (Section 29(1)).");
            case DEFERRED ->
                new Bilingual(
                        "Ieraksts ir atlikts; vispirms jāsaņem atbilde (30. panta otrā daļa).",
                        "The entry is deferred; the answer must come first (Section 30(2)).");
            case ENTERED ->
                new Bilingual(
                        "Institūcija jau ir ierakstīta (30. panta pirmā daļa).",
                        "The institution has been entered already (Section 30(1)).");
            case REFUSED ->
                new Bilingual(
                        "Ieraksts jau ir atteikts (30. panta pirmā daļa).",
                        "The entry has been refused already (Section 30(1)).");
            case WITHDRAWN ->
                new Bilingual(
                        "Iesniegums ir atsaukts; jālūdz ar jaunu iesniegumu (29. panta pirmā daļa).",
                        "The application was withdrawn; a new one is needed (Section 29(1)).");
        };
    }
}
