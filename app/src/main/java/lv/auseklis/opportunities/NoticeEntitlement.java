package lv.auseklis.opportunities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.cern.Agreement;
import lv.auseklis.cern.CernDoor;
import lv.auseklis.entitlements.Considering;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Moment;
import org.springframework.stereotype.Component;

/// Whether CERN may consider those of whom the Agreement speaks, for one notice on a day: an offer whose origin is
/// Latvia, or a national of Latvia on the contract that the status allows (Articles II.3 and II.4).
@Component
class NoticeEntitlement {

    private final CernDoor door;
    private final Considering considering;

    NoticeEntitlement(CernDoor door, Considering considering) {
        this.door = door;
        this.considering = considering;
    }

    /// @param asked what the question took as given, by the names of the question about entitlements
    record Answered(Considering.Considered considered, Map<String, String> asked) {

        /// The same question where it can be asked otherwise.
        String query() {
            return Address.query(asked);
        }
    }

    /// Empty for schools and projects, of which these articles do not speak, for what is over or withdrawn, and where
    /// no
    /// Agreement is recorded.
    Optional<Answered> of(Notice notice, LocalDate on) {
        var kind = kind(notice.text().kind());
        var latvia = door.find(Agreement.LATVIA);
        if (!notice.isOpen(on) || kind.isEmpty() || latvia.isEmpty()) {
            return Optional.empty();
        }
        var asked = asked(kind.get(), notice.text().published());
        return Optional.of(new Answered(considering.ask(latvia.get(), asked, on, Moment.ALL_KNOWN), asked));
    }

    private static Map<String, String> asked(String kind, LocalDate published) {
        var asked = new TreeMap<String, String>();
        asked.put("kind", kind);
        asked.put(kind.equals("offer") ? "originates" : "national", "true");
        if (kind.equals("staff")) {
            asked.put("limitedDuration", "true");
        }
        asked.put("running", "false");
        asked.put("published", published.toString());
        return asked;
    }

    private static Optional<String> kind(NoticeKind kind) {
        return switch (kind) {
            case MARKET_SURVEY, INVITATION_TO_TENDER, PRICE_ENQUIRY -> Optional.of("offer");
            case VACANCY -> Optional.of("staff");
            case FELLOWSHIP -> Optional.of("fellow");
            case STUDENT_PROGRAMME -> Optional.of("student");
            case SCHOOL, PROJECT -> Optional.empty();
        };
    }
}
