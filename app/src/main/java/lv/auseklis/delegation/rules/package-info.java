/// What Article II.2 of the Agreement says of meetings, and what full membership would bring, each answered from facts
/// given to it.
@NullMarked
package lv.auseklis.delegation.rules;

import org.jspecify.annotations.NullMarked;
