/// The commitments of CERN towards a State by year, from the statements of the CERN services, and the ceiling: how far
/// they use the contribution payable for the year. Article II.5 of the Agreement and its Annex.
@ApplicationModule(
        allowedDependencies = {
            "datatypes",
            "access",
            "pages",
            "law",
            "ledger",
            "transparency",
            "documents",
            "spreadsheets",
            "database",
            "cern"
        })
@NullMarked
package lv.auseklis.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
