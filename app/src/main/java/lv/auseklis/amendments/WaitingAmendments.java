package lv.auseklis.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.auseklis.registration.WaitingCases;
import org.springframework.stereotype.Component;

/// Cases about registered institutions stand in the official's queue beside applications.
@Component
class WaitingAmendments implements WaitingCases {

    private final JdbcAmendments amendments;

    WaitingAmendments(JdbcAmendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public List<Waiting> listOpen(LocalDate due, UUID id, int most) {
        return amendments.listOpen(due, id, most).stream()
                .filter(amendment -> amendment.due() != null)
                .map(amendment -> new Waiting(
                        amendment.id(),
                        amendment.name(),
                        amendment.kind().key(),
                        amendment.state(),
                        due(amendment),
                        amendment.page()))
                .toList();
    }

    static LocalDate due(Amendment amendment) {
        var due = amendment.due();
        if (due == null) {
            throw new IllegalStateException("An open case is due on some day");
        }
        return due;
    }
}
