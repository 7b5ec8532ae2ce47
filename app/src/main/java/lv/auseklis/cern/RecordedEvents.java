package lv.auseklis.cern;

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

    /// @param entry    of the log that recorded it
    /// @param titleKey the text that names it
    public record Named(long entry, String titleKey, KnownDay day) {}

    /// The earliest first.
    public List<Named> of(Agreement agreement) {
        return agreements.listEvents(agreement.id(), Moment.ALL_KNOWN).stream()
                .filter(AgreementEvent::stands)
                .map(event -> new Named(event.entry(), event.kind().titleKey(), event.day()))
                .toList();
    }
}
