/// What the Law asks of the founding, oversight, by-laws and property of an institute, answered from facts.
/// Sections 21 to 21.6 of the Law on Scientific Activity.
@NullMarked
package lv.auseklis.governance.rules;

import org.jspecify.annotations.NullMarked;
