/// Data about people in the Register that a decision closes to the public, and opens again; the values stay.
/// Sections 27(2) and 42(5) of the Law on Scientific Activity; open point P-26.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "organisations"})
@NullMarked
package lv.auseklis.restrictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
