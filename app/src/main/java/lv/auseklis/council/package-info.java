/// The Latvian Council of Science: its seats, votes and decisions.
/// Sections 14-17 of the Law on Scientific Activity.
@ApplicationModule(allowedDependencies = {"datatypes", "law"})
@NullMarked
package lv.auseklis.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
