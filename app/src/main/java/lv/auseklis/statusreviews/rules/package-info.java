/// What Article III.3 of the Agreement says of the file and of the comments, each answered from facts given to it.
@NullMarked
package lv.auseklis.statusreviews.rules;

import org.jspecify.annotations.NullMarked;
