/// Changes to a registered institution: who acts for it, what its representatives report, what the official decides.
/// Sections 29(3)-(4), 30(3), 21(4), 21(6) and 21(7) of the Law on Scientific Activity.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "notifications",
            "pages",
            "law",
            "ledger",
            "organisations",
            "registration",
            "criteria"
        })
@NullMarked
package lv.auseklis.amendments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
