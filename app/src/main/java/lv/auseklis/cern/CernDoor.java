package lv.auseklis.cern;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Grant;
import lv.auseklis.access.SignedIn;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.Address;
import lv.auseklis.pages.Problem;
import org.springframework.stereotype.Component;

/// Finds the State of an address, and who keeps its record.
@Component
public class CernDoor {

    private final JdbcAgreements agreements;

    CernDoor(JdbcAgreements agreements) {
        this.agreements = agreements;
    }

    /// A State with the page of its record.
    public record Named(Bilingual name, Address page) {}

    /// Every State, by its opaque name in the log.
    public Map<UUID, Named> named() {
        return agreements.list().stream()
                .collect(Collectors.toMap(Agreement::id, one -> new Named(one.name(), CernPages.address(one))));
    }

    /// The State whose code this is; empty where nothing is recorded of it.
    public Optional<Agreement> find(String state) {
        return agreements.find(state);
    }

    /// @throws Problem 404 where nothing is recorded of the State
    public Agreement agreement(String state) {
        return find(state)
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Par šādu valsti nekas nav reģistrēts. Valstu sarakstu rāda lapa „CERN valstis”.",
                        "Nothing is recorded of such a State. The page ‘States at CERN’ lists them.")));
    }

    public static boolean keeps() {
        return SignedIn.may(Grant.KEEP_AGREEMENT);
    }

    public static Actor keeper() {
        return SignedIn.holding(Grant.KEEP_AGREEMENT);
    }
}
