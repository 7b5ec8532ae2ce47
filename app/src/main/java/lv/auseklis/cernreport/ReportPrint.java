package lv.auseklis.cernreport;

import java.time.Clock;
import java.util.List;
import lv.auseklis.access.Demonstration;
import lv.auseklis.datatypes.Language;
import lv.auseklis.pages.Pages;
import lv.auseklis.pages.Words;
import lv.auseklis.seals.Attachment;
import lv.auseklis.seals.OfficeSeal;
import lv.auseklis.seals.Press;
import lv.auseklis.transparency.EntityProof;
import org.springframework.stereotype.Component;

/// Makes the file of a report: a page in each language, the proof of the State's entries attached, the seal over all.
@Component
class ReportPrint {

    static final String PROOF_NAME = "auseklis-proof.zip";

    private final Pages pages;
    private final Press press;
    private final OfficeSeal seal;
    private final EntityProof proofs;
    private final Demonstration demonstration;
    private final Clock clock;

    ReportPrint(
            Pages pages, Press press, OfficeSeal seal, EntityProof proofs, Demonstration demonstration, Clock clock) {
        this.pages = pages;
        this.press = press;
        this.seal = seal;
        this.proofs = proofs;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /// A report that is printed and sealed, but not issued yet.
    ///
    /// @param size how many entries the proof covers
    record Printed(AnnualReport report, int version, long size, byte[] pdf) {}

    /// What stands on the paper.
    ///
    /// @param number  of the report
    /// @param address where it can be had and read
    /// @param tongues the languages in the order of the pages
    record PaperView(
            AnnualReport report, String number, String address, long size, boolean demonstration, List<Words> tongues) {

        /// Those that stand on the left of the page.
        List<AnnualReport.Part> left() {
            return column(List.of("status", "contribution", "commitments"));
        }

        List<AnnualReport.Part> right() {
            return column(List.of("return", "entitlements", "opportunities", "bodies", "duties"));
        }

        private List<AnnualReport.Part> column(List<String> names) {
            return report.parts().stream()
                    .filter(part -> names.contains(part.name()))
                    .toList();
        }
    }

    /// @param site the beginning of the address under which it can be had
    Printed print(AnnualReport report, int version, String site) {
        var about = report.about();
        var proof = proofs.extract(about.agreement().id());
        var view = new PaperView(
                report,
                IssuedReport.number(about.agreement().state(), about.year(), version),
                site + ReportPages.address(about.agreement()).en() + "/" + about.year(),
                proof.size(),
                demonstration.on(),
                List.of(pages.words(Language.LV), pages.words(Language.EN)));
        var now = clock.instant();
        var attached = new Attachment(
                PROOF_NAME,
                "application/zip",
                "Pierādījums no žurnāla / Proof from the log: auseklis-verifier.jar",
                proof::zip);
        var page = press.print(pages.text("cernreport/paper.jte", view), List.of(attached), now);
        return new Printed(report, version, proof.size(), seal.seal(page, now));
    }
}
