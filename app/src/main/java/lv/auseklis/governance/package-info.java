/// How a scientific institute is founded, overseen and decided for, and what it owns.
/// Sections 21 to 21.6 of the Law on Scientific Activity.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "organisations",
            "registration",
            "amendments"
        })
@NullMarked
package lv.auseklis.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
