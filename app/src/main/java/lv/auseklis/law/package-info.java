/// The law as data beside the code: the catalogue of rules with dated parameters, the settings for what the
/// legal texts leave open, the calendar of working days, and legal time. Law: all of the Law on Scientific
/// Activity, the Agreement between Latvia and CERN with its Annex. The data stand in
/// `src/main/resources/law/`; this module has no database table.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "pages"})
@NullMarked
package lv.auseklis.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
