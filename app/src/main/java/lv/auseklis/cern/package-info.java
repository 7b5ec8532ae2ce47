/// Latvia as an Associate Member State of CERN: the status, the contribution and the commitments against it.
/// The Agreement between Latvia and CERN with its Annex; the English text governs.
@ApplicationModule(allowedDependencies = {"datatypes", "law"})
@NullMarked
package lv.auseklis.cern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
