/// The criteria of the Register of Scientific Institutions, each answered from facts given to it.
/// Sections 1(1)(7), 28 and 32(3) and Transitional Provisions 6 and 29 of the Law on Scientific Activity.
@NullMarked
package lv.auseklis.organisations.rules;

import org.jspecify.annotations.NullMarked;
