/// The formulas of the Agreement and of its Annex, each answered from facts given to it.
/// Articles III.1, IV.2 and V.1 and the Annex, ‘Ceiling’.
@NullMarked
package lv.auseklis.cern.rules;

import org.jspecify.annotations.NullMarked;
