/// What would be if: the contribution, the ceiling and the entitlements of a year with other figures, beside today's
/// answer, and the theoretical share that a contribution is computed from. Asks the rules of the Agreement and of its
/// Annex; keeps nothing.
@ApplicationModule(allowedDependencies = {"datatypes", "pages", "law", "cern", "commitments"})
@NullMarked
package lv.auseklis.scenarios;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
