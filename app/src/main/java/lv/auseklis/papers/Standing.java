package lv.auseklis.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Sha256;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.organisations.Registration;
import lv.auseklis.organisations.Registrations;
import lv.auseklis.seals.IssuedFiles;
import lv.auseklis.seals.SealCheck;
import lv.auseklis.transparency.Proved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a paper stands today: the four questions that whoever is shown it asks.
@Component
class Standing {

    private final JdbcPapers papers;
    private final Documents documents;
    private final SealCheck seals;
    private final Proved proved;
    private final Registrations registrations;
    private final ClosedFields closedFields;
    private final List<IssuedFiles> others;
    private final Clock clock;

    Standing(
            JdbcPapers papers,
            Documents documents,
            SealCheck seals,
            Proved proved,
            Registrations registrations,
            ClosedFields closedFields,
            List<IssuedFiles> others,
            Clock clock) {
        this.papers = papers;
        this.documents = documents;
        this.seals = seals;
        this.proved = proved;
        this.registrations = registrations;
        this.closedFields = closedFields;
        this.others = others;
        this.clock = clock;
    }

    /// @param seal         whether the kept file bears the office's seal unchanged
    /// @param logged       the checkpoint that covers the entry about the issuing; null for about a
    ///                     second after
    /// @param registration the institution as it is now; null if the paper is about none
    /// @param latest       whether the entry that the paper rests on is still the latest; for an absence
    ///                     whether there is still no entry
    record Found(
            SealCheck.Result seal,
            Proved.@Nullable Proof logged,
            @Nullable Registration registration,
            boolean latest) {}

    Found of(Paper paper) {
        var organisation = paper.organisation();
        var registration =
                organisation == null ? null : registrations.find(organisation).orElseThrow();
        var latest = registration == null
                ? !registrations.hasEverStood(paper.asked())
                : registration.latestEntry() == paper.about();
        return new Found(seal(paper), proved.find(paper.entry()).orElse(null), registration, latest);
    }

    /// What decisions closed to the public after the paper was issued, by field: the file still holds it,
    /// on its page or in its proof.
    Map<PersonalField, Closed.ByDecision> closedSince(Paper paper) {
        var organisation = paper.organisation();
        if (organisation == null) {
            return Map.of();
        }
        var since = new TreeMap<>(
                closedFields.closed(organisation, LocalDate.now(clock)).fields());
        since.values().removeIf(decision -> decision.entry() < paper.entry());
        return since;
    }

    SealCheck.Result seal(Paper paper) {
        return seal(paper.digest());
    }

    private SealCheck.Result seal(Sha256 digest) {
        try {
            return seals.check(read(digest));
        } catch (UncheckedIOException e) { // the file kept is damaged or gone
            return new SealCheck.Result(SealCheck.Verdict.BROKEN, null, null, null);
        }
    }

    /// @param issued    the paper that is exactly this file; empty if none is
    /// @param elsewhere whether another part issued exactly this file
    record Judged(SealCheck.Result seal, Optional<Paper> issued, boolean elsewhere) {}

    /// What can be said of any file: only exactly what was issued holds, whatever else a seal may tolerate.
    Judged judge(byte[] file) {
        var digest = Sha256.ofBytes(file);
        var issued = papers.findByDigest(digest);
        var elsewhere = issuedElsewhere(digest);
        var seal = seals.check(file);
        return new Judged(
                seal.verdict() == SealCheck.Verdict.HOLDS && issued.isEmpty() && !elsewhere
                        ? new SealCheck.Result(SealCheck.Verdict.BROKEN, seal.signer(), seal.sealed(), null)
                        : seal,
                issued,
                elsewhere);
    }

    private boolean issuedElsewhere(Sha256 digest) {
        return others.stream().anyMatch(other -> other.has(digest.hex()));
    }

    /// The seal of a file that another part issued; empty where none did.
    Optional<SealCheck.Result> sealElsewhere(Sha256 digest) {
        return Optional.of(digest).filter(this::issuedElsewhere).map(this::seal);
    }

    byte[] read(Paper paper) {
        return read(paper.digest());
    }

    private byte[] read(Sha256 digest) {
        try (var in = documents.open(digest)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
