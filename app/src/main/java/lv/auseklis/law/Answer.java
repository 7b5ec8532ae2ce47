package lv.auseklis.law;

import org.jspecify.annotations.Nullable;

/// What a rule answers. UNDETERMINED goes to a person, never to a default; NOT_IN_FORCE means that the
/// rule, or the wording of it known here, did not apply on that day. For a formula YES means that its value
/// is determined.
public enum Answer {
    YES,
    NO,
    UNDETERMINED,
    NOT_IN_FORCE;

    /// YES or NO; UNDETERMINED where it is not known.
    public static Answer of(@Nullable Boolean known) {
        if (known == null) {
            return UNDETERMINED;
        }
        return known ? YES : NO;
    }

    /// Both must hold: NO if either is, else UNDETERMINED if either is. What is not in force asks for
    /// nothing.
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        if (this == UNDETERMINED || other == UNDETERMINED) {
            return UNDETERMINED;
        }
        return this == NOT_IN_FORCE ? other : this;
    }
}
