/// Opportunities at CERN: notices of purchasing, jobs, studies and projects, matched to who can do what, followed from
/// interest to contract, and told to those who want to know. CERN page, C9 and C13.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "notifications",
            "cern",
            "commitments",
            "entitlements",
            "capabilities"
        })
@NullMarked
package lv.auseklis.opportunities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
