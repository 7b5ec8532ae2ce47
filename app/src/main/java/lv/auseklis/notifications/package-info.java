/// Notifications: what was done about a case, told to those whose case it is, on a page, by e-mail and
/// in a calendar of what falls due. Section 30 of the Law on Scientific Activity sets the days that
/// people must not miss.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "absences", "pages", "law"})
@NullMarked
package lv.auseklis.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
