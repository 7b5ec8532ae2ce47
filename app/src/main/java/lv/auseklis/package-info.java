@NullMarked
package lv.auseklis;

import org.jspecify.annotations.NullMarked;
