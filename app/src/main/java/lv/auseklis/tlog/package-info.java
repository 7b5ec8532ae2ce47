/// The mathematics of a transparency log: the Merkle tree of RFC 6962 over C2SP tiles, the map of latest
/// entries, signed notes and checkpoints. Values and pure functions; nothing here knows a database, a file
/// or a clock.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package lv.auseklis.tlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
