/// The reviews of a State by the Council of CERN: task force, file, mission, report, comments, Council, in that order;
/// and the file with its items, completeness, PDF and ZIP. Article III.3 of the Agreement.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "documents",
            "database",
            "seals",
            "cern"
        })
@NullMarked
package lv.auseklis.statusreviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
