package lv.auseklis.cern;

import java.time.Instant;
import java.util.List;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// The events of an Agreement that stand, for the parts above.
@Component
public class RecordedEvents {

    private final JdbcAgreements agreements;

    RecordedEvents(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    /// @param entry of the log that recorded it
    public record Named(long entry, EventKind kind, KnownDay day, Provenance provenance) {

        /// The text that names it.
        public String titleKey() {
            return kind.titleKey();
        }
    }

    /// The earliest first.
    public List<Named> of(Agreement agreement) {
        return of(agreement, Moment.ALL_KNOWN);
    }

    /// @param before what was recorded before this moment counts
    public List<Named> of(Agreement agreement, Instant before) {
        return agreements.listEvents(agreement.id(), before).stream()
                .filter(AgreementEvent::stands)
                .map(event -> new Named(event.entry(), event.kind(), event.day(), event.provenance()))
                .toList();
    }
}
