/// Who can make or do what: profiles of firms, laboratories and equipment, offered by those whose they are, approved by
/// the Industrial Liaison Officer, found by words and by what a notice seeks. CERN page, C9.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "search", "cern"})
@NullMarked
package lv.auseklis.capabilities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
