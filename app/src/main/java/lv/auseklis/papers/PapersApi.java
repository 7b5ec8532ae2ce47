package lv.auseklis.papers;

import java.io.IOException;
import java.io.StringWriter;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.documents.Sha256;
import lv.auseklis.organisations.PersonalField;
import lv.auseklis.pages.Problem;
import lv.auseklis.seals.SealCertificates;
import lv.auseklis.seals.SealCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Issued papers and seals for programs, and for the script of the page that checks files.
@RestController
class PapersApi {

    private final PaperPage page;
    private final JdbcPapers papers;
    private final Standing standing;
    private final SealCertificates certificates;

    PapersApi(PaperPage page, JdbcPapers papers, Standing standing, SealCertificates certificates) {
        this.page = page;
        this.papers = papers;
        this.standing = standing;
        this.certificates = certificates;
    }

    /// How a paper stands.
    ///
    /// @param seal   whether the file kept here bears the office's seal
    /// @param logged whether the entry about the issuing is in the signed log
    /// @param latest whether the entry that it rests on is still the latest; for an absence, whether none
    ///               is there still
    /// @param closed the fields that decisions closed to the public since; while there are any, only
    ///               officials get the file
    record PaperView(
            String number,
            String kind,
            Bilingual title,
            LocalDate day,
            Sha256 digest,
            long entry,
            SealCheck.Verdict seal,
            boolean logged,
            boolean latest,
            List<String> closed) {}

    /// What is known of a seal.
    ///
    /// @param issued whether exactly this file was issued
    /// @param number of the paper; null where it is none of the Register
    record SealView(
            SealCheck.Verdict verdict,
            boolean issued,
            @Nullable String signer,
            @Nullable Instant sealed,
            @Nullable String number) {}

    @GetMapping("/api/v1/papers/{number}")
    PaperView paper(@PathVariable String number, @RequestParam(defaultValue = "") String code) {
        var paper = page.paper(number, code);
        var found = standing.of(paper);
        return new PaperView(
                paper.number(),
                paper.kind().slug(),
                paper.kind().title(),
                paper.day(),
                paper.digest(),
                paper.entry(),
                found.seal().verdict(),
                found.logged() != null,
                found.latest(),
                standing.closedSince(paper).keySet().stream()
                        .map(PersonalField::field)
                        .toList());
    }

    /// The seal of a file that the Register issued, by its SHA-256 digest: the file itself need not be
    /// sent.
    @GetMapping("/api/v1/seals/{digest}")
    SealView issued(@PathVariable String digest) {
        var sha = Sha256.parse(digest);
        var paper = sha.flatMap(papers::findByDigest);
        var result = paper.map(standing::seal)
                .or(() -> sha.flatMap(standing::sealElsewhere))
                .orElseThrow(() -> Problem.missing(new Bilingual(
                        "Reģistrs nav izdevis datni ar šādu SHA-256. Datni var nosūtīt ar POST uz /api/v1/seals.",
                        "The Register has issued no file with this SHA-256. The file itself can be sent by POST to"
                                + " /api/v1/seals.")));
        var number = paper.map(Paper::number).orElse(null);
        return new SealView(result.verdict(), true, result.signer(), result.sealed(), number);
    }

    /// The seal of any file of at most 1 MiB.
    @PostMapping(
            value = "/api/v1/seals",
            consumes = {"application/pdf", "application/octet-stream"})
    SealView check(java.io.InputStream body) throws IOException {
        var file = body.readAllBytes(); // no request is longer than a mebibyte
        var judged = standing.judge(file);
        var seal = judged.seal();
        var number = judged.issued().map(Paper::number).orElse(null);
        return new SealView(seal.verdict(), number != null || judged.elsewhere(), seal.signer(), seal.sealed(), number);
    }

    /// Every certificate that the office has sealed with, for those who check without us.
    @GetMapping("/seals/certificates.pem")
    ResponseEntity<String> certificates() throws CertificateEncodingException {
        var text = new StringWriter();
        for (var certificate : certificates.list()) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(text.toString());
    }
}
