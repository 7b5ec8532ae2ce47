/// The log of every act: append-only entries with one sequencer, written in the transaction of the act (Section
/// 27(2)-(3)). An entry never holds personal data, only salted commitments of the fields; the values and salts stand
/// apart and can be erased by a decision without touching the entry. Tiles, checkpoints and proofs are built from the
/// stored leaves.
@ApplicationModule(allowedDependencies = {"datatypes", "access", "pages"})
@NullMarked
package lv.auseklis.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
