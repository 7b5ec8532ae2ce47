/// What the benchmarks need of the ledger from inside it.
@NullMarked
package lv.auseklis.ledger;

import org.jspecify.annotations.NullMarked;
