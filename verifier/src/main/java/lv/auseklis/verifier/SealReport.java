package lv.auseklis.verifier;

import java.io.IOException;
import java.time.Instant;

/// Checks a sealed document and says four things: whether the seal holds, whether the entries of the
/// extract in it are in the log, whether they lead to its checkpoint, and whether they are still the
/// latest (docs/log-format.md, "Sealed documents").
final class SealReport {

    static final int MOST_BYTES = 20_000_000;

    private static final String NOT = "NOT VERIFIED";

    private final byte[] bytes;
    private final Options options;
    private final Report report;

    SealReport(byte[] bytes, Options options, Report report) {
        this.bytes = bytes;
        this.options = options;
        this.report = report;
    }

    void check() throws IOException {
        report.say("PDF of " + bytes.length + " bytes, SHA-256 " + Canonical.hex(Sha256.of(bytes)));
        var pdf = PdfFile.read(bytes);
        pdf.flaws().forEach(report::wrong);
        boolean holds = seal(pdf) && pdf.flaws().isEmpty();
        if (!holds) {
            report.say(
                    NOT + ": what the pages say. What follows is proven by the log, as far as it is, not by the seal.");
        }
        if (holds && pdf.attachments().isEmpty()) {
            report.say("No proof from the log is attached: what the pages say rests on the word of their owner alone.");
            report.say("In short:");
            report.say("  Seal: " + inShort());
            return;
        }
        var found = proof(pdf);
        report.say("In short:");
        report.say("  Seal: " + (holds ? inShort() : NOT));
        inShort(found);
    }

    private String inShort() {
        return "it holds, no byte of the file has changed since. "
                + (options.seals().isEmpty() ? "Whose it is must be compared." : "It is one that you trust.")
                + " The pages are what its owner says; they are not compared here with the entries.";
    }

    /// Whether the seal holds and may be believed.
    private boolean seal(PdfFile pdf) {
        try {
            var sealed = SealedPdf.of(pdf);
            var seal = Seal.parse(sealed.cms());
            var reasons = new Wrongs();
            refusals(reasons, () -> seal.check(sealed.digest()));
            refusals(
                    reasons,
                    () -> checkTime(seal.certificate(), sealed.claimed().orElse(null)));
            var mark = reasons.count() == 0 && pdf.flaws().isEmpty() ? "" : NOT + ": ";
            say(seal.certificate(), sealed, mark);
            refusals(
                    reasons,
                    () -> report.say(mark
                            + new SealTrust(options.seals())
                                    .words(seal.certificate(), sealed.claimed().orElseGet(Instant::now))));
            report.wrongs(reasons);
            return reasons.count() == 0;
        } catch (Refused e) {
            report.wrong(e.getMessage());
            return false;
        }
    }

    private static void refusals(Wrongs reasons, Runnable check) {
        try {
            check.run();
        } catch (Refused e) {
            reasons.add(e.getMessage());
        }
    }

    private static void checkTime(SealCertificate certificate, Instant claimed) {
        if (!certificate.maySeal()) {
            throw new Refused("the certificate of the seal is not for signing documents");
        }
        if (!certificate.isValidAt(claimed == null ? Instant.now() : claimed)) {
            throw new Refused(
                    claimed == null
                            ? "the seal does not say when it was made, and its certificate is not valid now"
                            : "the certificate was not valid when the seal was made");
        }
    }

    private void say(SealCertificate certificate, SealedPdf sealed, String mark) {
        var x509 = certificate.x509();
        report.say(mark + "Sealed by " + certificate.whose());
        report.say(mark + "  at "
                + sealed.claimed()
                        .map(time -> time + ", by its own account: no time stamp proves it")
                        .orElse("a time that it does not say"));
        report.say(mark + "  certificate number " + x509.getSerialNumber().toString(16) + " (hexadecimal), valid from "
                + x509.getNotBefore().toInstant() + " to " + x509.getNotAfter().toInstant() + ", issued by "
                + (certificate.isSelfIssued() ? "itself" : certificate.issuerName()));
        report.say(mark + "  SHA-256 fingerprint of the certificate: " + certificate.fingerprint());
        report.say("  Whether the certificate was revoked is not checked here."
                + (certificate.isValidAt(Instant.now()) ? "" : " It is not valid today."));
    }

    /// Checks the extract in it, be the seal as it may; null unless everything in it holds.
    private ExtractReport.Found proof(PdfFile pdf) throws IOException {
        byte[] zip;
        try {
            zip = EmbeddedProof.of(pdf);
        } catch (Refused e) {
            report.wrong(e.getMessage());
            zip = EmbeddedProof.unproven(pdf);
        }
        if (zip == null) {
            return null;
        }
        report.say("In it an extract of " + zip.length + " bytes, SHA-256 " + Canonical.hex(Sha256.of(zip)));
        try {
            var extract = new ExtractReport(new ZipInMemory(EmbeddedProof.NAME, zip), options, report);
            long before = report.wrongs();
            extract.check();
            return report.wrongs() == before ? extract.found() : null;
        } catch (Refused e) {
            report.wrong(EmbeddedProof.NAME + ": " + e.getMessage());
            return null;
        }
    }

    private void inShort(ExtractReport.Found found) {
        boolean isProven = found != null && found.checkpoint() != null;
        boolean isOne = isProven && found.entries() == 1;
        report.say("  Entries: "
                + (isProven
                        ? (isOne ? "the only one" : "all " + found.entries()) + " in the extract"
                                + (isOne ? " is" : " are") + " in the log."
                        : NOT));
        report.say("  Checkpoint: "
                + (isProven
                        ? (isOne ? "it leads" : "they lead") + " to that of "
                                + Shown.text(found.checkpoint().origin()) + " with "
                                + Trust.entries(found.checkpoint().size()) + ". "
                                + (options.keys().isEmpty()
                                        ? "Whose key signed it must be compared."
                                        : "You trust its key.")
                        : NOT));
        report.say("  Still the latest: " + (isProven ? latest(found) : NOT));
    }

    private static String latest(ExtractReport.Found found) {
        return found.latest() == null || found.newest() >= found.latest().entries()
                ? "nothing here proves it."
                : "entry " + found.newest() + ", among the first "
                        + Trust.entries(found.latest().entries()) + " of the log.";
    }
}
