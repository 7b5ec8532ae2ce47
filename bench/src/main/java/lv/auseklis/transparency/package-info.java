/// What the benchmarks need of the public log from inside it.
@NullMarked
package lv.auseklis.transparency;

import org.jspecify.annotations.NullMarked;
