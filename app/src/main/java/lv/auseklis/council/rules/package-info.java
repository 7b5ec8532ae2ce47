/// How the Council decides, answered from facts given to it.
/// Section 15(3) of the Law on Scientific Activity.
@NullMarked
package lv.auseklis.council.rules;

import org.jspecify.annotations.NullMarked;
