/// What a person must be or have, each answered from facts given to it.
/// Sections 5(4) and 26(3) of the Law on Scientific Activity.
@NullMarked
package lv.auseklis.persons.rules;

import org.jspecify.annotations.NullMarked;
