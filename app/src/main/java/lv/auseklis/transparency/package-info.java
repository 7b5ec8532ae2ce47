/// The log made public and provable: tiles, checkpoints, proofs, the map of latest entries, witnesses (C2SP
/// tlog-tiles, signed-note, tlog-proof, tlog-witness; docs/log-format.md). It reads the entries that
/// [lv.auseklis.ledger] keeps, and signs nothing that contradicts what it has signed before.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "database", "pages", "ledger", "tlog"})
@NullMarked
package lv.auseklis.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
