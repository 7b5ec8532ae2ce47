/// Latvia and other States as Associate Member States of CERN: the instruments and days of the status, and the yearly
/// contribution. The Agreement between Latvia and CERN with its Annex; the English text governs.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "database"})
@NullMarked
package lv.auseklis.cern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
