/// What the State budget owes to science, answered from facts given to it.
/// Section 33(2) of the Law on Scientific Activity.
@NullMarked
package lv.auseklis.funding.rules;

import org.jspecify.annotations.NullMarked;
