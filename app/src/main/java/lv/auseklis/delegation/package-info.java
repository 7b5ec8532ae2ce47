/// Who acts for a State towards CERN, and what it may do in the bodies of CERN: representatives and their notification,
/// meetings, opinions and their transmission. Articles II.2, II.4 and VI.1 of the Agreement, Section 2 of the
/// ratification law.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "database", "cern"})
@NullMarked
package lv.auseklis.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
