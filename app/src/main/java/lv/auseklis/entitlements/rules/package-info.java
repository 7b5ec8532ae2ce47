/// What the Agreement and its Annex say of offers, appointments and suspensions, each answered from facts given to it.
@NullMarked
package lv.auseklis.entitlements.rules;

import org.jspecify.annotations.NullMarked;
