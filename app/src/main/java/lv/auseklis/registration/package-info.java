/// The procedure of the Register of Scientific Institutions: applications, their deadlines and the
/// decisions on them. Sections 29 and 30 of the Law on Scientific Activity.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "documents",
            "notifications",
            "pages",
            "law",
            "ledger",
            "organisations",
            "organisations :: facts",
            "criteria"
        })
@NullMarked
package lv.auseklis.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
