/// Absence of officials, and who stands in for them on which days. Section 27(1) of the Law on
/// Scientific Activity: the
/// Register is kept by an authorised official, so a deputy has authority only while the official is away.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "pages", "law", "ledger"})
@NullMarked
package lv.auseklis.absences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
