package lv.auseklis.cerndocuments;

import java.time.LocalDate;
import java.util.Map;
import lv.auseklis.access.Actor;
import lv.auseklis.access.SignedIn;
import lv.auseklis.documents.IncomingFiles;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// The acts about documents by the words that pages and programs send. Who keeps the shelf may do them.
@Component
class DocumentActs {

    private final KeepInstrument keepInstrument;
    private final KeepGroupDocument keepGroupDocument;
    private final EndOlderInstrument end;
    private final WithdrawInstrument withdrawInstrument;
    private final WithdrawGroupDocument withdrawGroupDocument;

    DocumentActs(
            KeepInstrument keepInstrument,
            KeepGroupDocument keepGroupDocument,
            EndOlderInstrument end,
            WithdrawInstrument withdrawInstrument,
            WithdrawGroupDocument withdrawGroupDocument) {
        this.keepInstrument = keepInstrument;
        this.keepGroupDocument = keepGroupDocument;
        this.end = end;
        this.withdrawInstrument = withdrawInstrument;
        this.withdrawGroupDocument = withdrawGroupDocument;
    }

    /// @throws Problem 403 where the reader does not keep the shelf
    static Actor keeper(Shelf shelf) {
        return SignedIn.holding(shelf.keeper());
    }

    Outcome keep(Shelf shelf, Map<String, String> typed, IncomingFiles.Taken file, Actor actor, LocalDate today) {
        var command = new RecordDocument.Command(shelf, typed, file);
        return shelf == Shelf.GROUP
                ? keepGroupDocument.keep(command, actor, today)
                : keepInstrument.keep(command, actor, today);
    }

    Outcome act(String act, Shelf shelf, String document, Map<String, String> typed, Actor actor, LocalDate today) {
        return switch (act) {
            case "end" -> end.end(new EndOlderInstrument.Command(document, typed), actor, today);
            case "withdraw" ->
                shelf == Shelf.GROUP
                        ? withdrawGroupDocument.withdraw(
                                new WithdrawGroupDocument.Command(document, shelf, typed), actor, today)
                        : withdrawInstrument.withdraw(
                                new WithdrawInstrument.Command(document, shelf, typed), actor, today);
            default -> throw Problem.unknownAct();
        };
    }
}
