/// Whether a firm's offer or a person may be considered by CERN on a day, and the suspensions of entitlements. Article
/// II.3 and II.4 of the Agreement and its Annex, ‘Corrective measures’.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "cern", "commitments"})
@NullMarked
package lv.auseklis.entitlements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
