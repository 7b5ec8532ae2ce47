/// Papers that the Register issues and that prove themselves: registration certificates, statements,
/// extracts. Sections 27(2), 27(3) and 31 of the Law on Scientific Activity.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "documents",
            "seals",
            "transparency",
            "organisations",
            "registration"
        })
@NullMarked
package lv.auseklis.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
