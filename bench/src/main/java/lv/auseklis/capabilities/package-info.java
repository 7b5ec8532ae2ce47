/// What the benchmarks need of the capabilities module's inside.
@NullMarked
package lv.auseklis.capabilities;

import org.jspecify.annotations.NullMarked;
