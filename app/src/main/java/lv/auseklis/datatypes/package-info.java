/// Values of the ground: what every other module may use.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.auseklis.datatypes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
