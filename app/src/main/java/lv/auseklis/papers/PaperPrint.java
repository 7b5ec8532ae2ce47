package lv.auseklis.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.auseklis.access.Demonstration;
import lv.auseklis.documents.Documents;
import lv.auseklis.documents.Sha256;
import lv.auseklis.organisations.Closed;
import lv.auseklis.organisations.ClosedFields;
import lv.auseklis.organisations.Registration;
import lv.auseklis.pages.Pages;
import lv.auseklis.seals.Attachment;
import lv.auseklis.seals.OfficeSeal;
import lv.auseklis.seals.Press;
import lv.auseklis.transparency.EntityProof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the file of a paper: the page, the proof attached, the seal over both.
@Component
class PaperPrint {

    static final String PROOF_NAME = "auseklis-proof.zip";

    private final JdbcPapers papers;
    private final ClosedFields closedFields;
    private final SheetText text;
    private final Pages pages;
    private final Press press;
    private final OfficeSeal seal;
    private final EntityProof proofs;
    private final Documents documents;
    private final Demonstration demonstration;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaperPrint(
            JdbcPapers papers,
            ClosedFields closedFields,
            SheetText text,
            Pages pages,
            Press press,
            OfficeSeal seal,
            EntityProof proofs,
            Documents documents,
            Demonstration demonstration,
            Clock clock) {
        this.papers = papers;
        this.closedFields = closedFields;
        this.text = text;
        this.pages = pages;
        this.press = press;
        this.seal = seal;
        this.proofs = proofs;
        this.documents = documents;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /// A paper that is printed and sealed, but not issued yet.
    ///
    /// @param about  the latest entry that it rests on; for an absence the size of the log
    /// @param closed what was closed to the public before it was printed
    record Printed(
            Asked asked,
            String number,
            VerificationCode code,
            long about,
            Closed closed,
            String site,
            long size,
            byte[] pdf) {}

    /// @param baseUrl the beginning of the address under which the paper is checked
    Printed print(Asked asked, LocalDate today, String baseUrl) {
        var closed = closed(asked.registration(), today);
        var proof = proof(asked.registration());
        var size = proof == null ? proofs.size() : proof.size();
        var about = asked.registration() == null ? size : asked.registration().latestEntry();
        var sheet = sheet(asked, closed, today, baseUrl, about, size);
        var now = clock.instant();
        var page = press.print(pages.text("papers/sheet.jte", sheet), attachments(proof, asked), now);
        return new Printed(asked, sheet.number(), sheet.code(), about, closed, baseUrl, size, seal.seal(page, now));
    }

    private Closed closed(@Nullable Registration registration, LocalDate today) {
        return registration == null ? Closed.NOTHING : closedFields.closed(registration.organisation(), today);
    }

    /// That there is no entry, no entry proves.
    private EntityProof.@Nullable Extract proof(@Nullable Registration registration) {
        return registration == null
                ? null
                : proofs.extract(registration.organisation().value());
    }

    private List<Attachment> attachments(EntityProof.@Nullable Extract proof, Asked asked) {
        var attachments = new ArrayList<Attachment>();
        if (proof != null) {
            attachments.add(new Attachment(
                    PROOF_NAME,
                    "application/zip",
                    "Pierādījums no žurnāla / Proof from the log: auseklis-verifier.jar",
                    proof::zip));
        }
        var document = asked.document();
        if (document != null) {
            attachments.add(new Attachment(
                    document.fileName(),
                    document.file().mediaType().toString(),
                    document.kind().lv() + " / " + document.kind().en(),
                    () -> read(document.file().digest())));
        }
        return attachments;
    }

    private byte[] read(Sha256 digest) {
        try (var in = documents.open(digest)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet sheet(Asked asked, Closed closed, LocalDate today, String baseUrl, long about, long size) {
        var number = "%d-%05d".formatted(today.getYear(), papers.nextNumber());
        var code = VerificationCode.random(random);
        var address = baseUrl + PaperPage.ADDRESS.en() + "/" + number + "?code=" + code;
        return new Sheet(
                asked.kind(),
                number,
                code,
                today,
                text.article(asked.kind()),
                text.sentence(asked, today),
                text.lines(asked, closed),
                text.history(asked),
                address,
                QrCode.of(address),
                asked.registration() == null ? -1 : about,
                size,
                demonstration.on(),
                text.lv(),
                text.en());
    }
}
