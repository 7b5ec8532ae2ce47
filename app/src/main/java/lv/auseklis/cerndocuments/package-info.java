/// Documents of Latvia's status at CERN: the instruments and decisions behind its events, the protocols and addenda of
/// the earlier cooperation that run on, and the documents of the CERN Latvia group. Preamble and Article VI.2 of the
/// Agreement (AP2, AVI.2a); CERN page, C15.
@ApplicationModule(
        allowedDependencies = {"datatypes", "access", "pages", "law", "ledger", "transparency", "documents", "cern"})
@NullMarked
package lv.auseklis.cerndocuments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
