/// Facts for the rules of the Register of Scientific Institutions, made where the rules can be seen.
@NullMarked
package lv.auseklis.organisations.rules;

import org.jspecify.annotations.NullMarked;
