/// The CERN Latvia group: its members in four categories, who held which role, what it does, the support that partners
/// ask for, and what the contact point keeps of it. Page of the CERN Latvia group, C3 to C21.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "notifications",
            "organisations",
            "cern"
        })
@NullMarked
package lv.auseklis.cerngroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
