/// State money for science: the budget, its growth and its use.
/// Sections 33, 38 and 39 of the Law on Scientific Activity.
@ApplicationModule(allowedDependencies = {"datatypes", "law"})
@NullMarked
package lv.auseklis.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
