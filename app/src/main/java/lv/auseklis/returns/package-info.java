/// What comes back to a State of what it pays CERN: the return coefficients for supplies and services, and the pictures
/// of contribution and commitments. Annex to the Agreement, ‘Calculation of commitments’ (AX5).
@ApplicationModule(allowedDependencies = {"datatypes", "pages", "law", "cern", "commitments"})
@NullMarked
package lv.auseklis.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
