package lv.auseklis.scenarios;

import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Flaw;
import lv.auseklis.pages.Problem;
import org.springframework.http.HttpStatus;

/// What a program asked cannot be answered: 400 with everything that is wrong.
final class WrongQuestion {

    private WrongQuestion() {}

    static Problem of(List<Bilingual> reasons) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "bad-request",
                new Bilingual("Pieprasījums nav saprotams", "The request cannot be understood"),
                new Bilingual("Zemāk ir teikts, kas jālabo.", "Below it says what to correct."),
                Flaw.of(reasons));
    }
}
