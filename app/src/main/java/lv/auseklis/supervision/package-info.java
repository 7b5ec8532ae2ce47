/// Supervision of registered institutions: inspections, written requests, the watch over grounds for removal, and the
/// removal cases. Section 29(2) and Section 32 of the Law on Scientific Activity.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "notifications",
            "pages",
            "law",
            "ledger",
            "transparency",
            "organisations",
            "organisations :: facts",
            "criteria"
        })
@NullMarked
package lv.auseklis.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
