package lv.auseklis.cerngroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.auseklis.access.Act;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.Requires;
import lv.auseklis.law.Cites;
import lv.auseklis.law.TypedForm;
import lv.auseklis.pages.Sent;

/// The contact point answers a request for support; a later answer stands below the earlier ones.
@Act
@Requires(Grant.COORDINATE_GROUP)
@Cites("C14")
class AnswerRequest {

    private static final int LONGEST = 8_000;

    private final SupportBook book;

    AnswerRequest(SupportBook book) {
        this.book = book;
    }

    /// @param typed `request` (its id), `answer`
    record Command(Map<String, String> typed) {}

    Outcome answer(Command command, Actor actor, LocalDate today) {
        var request = book.held(command.typed());
        var typed = new TypedForm(command.typed(), today, List.of());
        if (typed.text("answer").isEmpty()) {
            typed.against("Atbilde: uzrakstiet to.", "Answer: write it.");
        }
        Sent.unfit(typed.text("answer"), LONGEST)
                .forEach(wrong -> typed.against("Atbilde: " + wrong.lv(), "Answer: " + wrong.en()));
        if (request.closed() != null) {
            typed.against("Jautājums jau ir pabeigts.", "The request is closed already.");
        }
        return typed.reasons().isEmpty()
                ? book.answer(request, typed.text("answer"), actor)
                : new Outcome.Refused(typed.reasons());
    }
}
