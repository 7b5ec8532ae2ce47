/// The annual report about a State at CERN, one page for each year: status, contribution, commitments, return,
/// entitlements, opportunities and duties still open, every figure with its source; issued as a sealed paper in both
/// languages. Section 2 of the ratification law, CERN page (C1, C13).
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "database",
            "documents",
            "seals",
            "cern",
            "commitments",
            "returns",
            "entitlements",
            "delegation",
            "statusreviews",
            "opportunities"
        })
@NullMarked
package lv.auseklis.cernreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
