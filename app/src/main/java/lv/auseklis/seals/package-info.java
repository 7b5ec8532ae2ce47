/// Papers as sealed files: a page printed as PDF/A-3 with the proof attached, sealed with the office's
/// key (PAdES), and the check of such a seal.
///
/// Law: Section 27(2) (certified with a signature, a seal and the date of issue), Section 31 (sealed
/// certificate).
@ApplicationModule(allowedDependencies = {"datatypes", "access", "database"})
@NullMarked
package lv.auseklis.seals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
