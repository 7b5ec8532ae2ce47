/// People in science: their qualification, their elections and their positions.
/// Sections 4-12.1 and 22-26.1 of the Law on Scientific Activity.
@ApplicationModule(allowedDependencies = {"datatypes", "law"})
@NullMarked
package lv.auseklis.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
