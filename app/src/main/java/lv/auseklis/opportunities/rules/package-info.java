/// What the page of the CERN Latvia group says of opportunities, as rules that can be asked.
@NullMarked
package lv.auseklis.opportunities.rules;

import org.jspecify.annotations.NullMarked;
