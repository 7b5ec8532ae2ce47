/// The criteria engine: the criteria of Section 28 asked about an applicant or a registered institution on a day, with
/// the evidence beside each. Evidence comes through one-method interfaces, which the modules that hold it implement.
/// Section 28 and Section 1(1)(7) of the Law on Scientific Activity.
@ApplicationModule(allowedDependencies = {"datatypes", "pages", "law", "organisations", "organisations :: facts"})
@NullMarked
package lv.auseklis.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
