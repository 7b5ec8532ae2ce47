package lv.auseklis.transparency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.Language;
import lv.auseklis.ledger.EraseValues;
import lv.auseklis.pages.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the keeper of the log does on pages: removing values of an entry under a decision, and replacing
/// the log's key.
@RestController
class KeeperForms {

    private final EraseValues eraseValues;
    private final RotateLogKey rotateLogKey;
    private final LogPage logPage;
    private final Clock clock;

    KeeperForms(EraseValues eraseValues, RotateLogKey rotateLogKey, LogPage logPage, Clock clock) {
        this.eraseValues = eraseValues;
        this.rotateLogKey = rotateLogKey;
        this.logPage = logPage;
        this.clock = clock;
    }

    @PostMapping({"/lv/zurnals/{index:\\d{1,18}}/dzesana", "/en/log/{index:\\d{1,18}}/erasure"})
    ResponseEntity<String> erase(
            @PathVariable long index,
            @RequestParam(name = "field", required = false) @Nullable List<String> fields,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String decided,
            Language language) {
        var actor = SignedIn.holding(Grant.ERASE_VALUES);
        var chosen = new TreeSet<>(fields == null ? List.of() : fields);
        var typed = new ErasureForms.Typed(chosen, decision, decided, List.of());
        LocalDate day;
        try {
            day = LocalDate.parse(decided);
        } catch (DateTimeParseException e) {
            var needed = new Bilingual("Jānorāda lēmuma diena.", "The day of the decision is needed.");
            return refused(index, language, typed.refused(List.of(needed)));
        }
        var command = new EraseValues.Command(index, chosen, decision.strip(), day);
        return switch (eraseValues.erase(command, actor, LocalDate.now(clock))) {
            case EraseValues.Outcome.Erased erased -> to(LogPage.address(index).in(language));
            case EraseValues.Outcome.Refused refused -> refused(index, language, typed.refused(refused.reasons()));
        };
    }

    private ResponseEntity<String> refused(long index, Language language, ErasureForms.Typed typed) {
        return logPage.show(HttpStatus.UNPROCESSABLE_CONTENT, index, language, typed);
    }

    @PostMapping({"/lv/stavoklis/atslega", "/en/health/key"})
    ResponseEntity<String> rotate(Language language) {
        return switch (rotateLogKey.rotate(SignedIn.holding(Grant.ROTATE_LOG_KEY))) {
            case RotateLogKey.Outcome.Rotated rotated -> to(HealthPage.ADDRESS.in(language));
            case RotateLogKey.Outcome.Refused refused ->
                throw new Problem(
                        HttpStatus.CONFLICT,
                        "not-rotated",
                        new Bilingual("Atslēga nav nomainīta", "The key was not replaced"),
                        refused.reason(),
                        List.of());
        };
    }

    private static ResponseEntity<String> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }
}
