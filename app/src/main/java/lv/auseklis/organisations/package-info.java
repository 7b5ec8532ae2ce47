/// The Register of Scientific Institutions: what stands in it, stood in it, and was known of it on any day.
/// Sections 27-32 and 21-21.6 of the Law on Scientific Activity.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "database"})
@NullMarked
package lv.auseklis.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
