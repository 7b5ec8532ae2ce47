/// Contracts of CERN that Latvian firms won, beside what the statements of CERN say of them: which contract no
/// statement names yet, and where the amounts differ. CERN page, C9; Annex to the Agreement, ‘Calculation of
/// commitments’ (AX2, AX4).
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "cern", "commitments", "capabilities", "opportunities"})
@NullMarked
package lv.auseklis.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
