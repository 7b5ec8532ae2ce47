/// Who may do what: actors, roles, grants, sign-in, and the frame of every act (one bean, one permission, one
/// transaction).
@ApplicationModule(allowedDependencies = {"datatypes"})
@NullMarked
package lv.auseklis.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
