/// What the program exchanges with other programs: the description of its REST interface. Section 42(5)-(6).
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.auseklis.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
