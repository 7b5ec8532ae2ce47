package lv.auseklis.law;

/// What a rule answers. UNDETERMINED goes to a person, never to a default; NOT_IN_FORCE means that the rule, or the
/// wording of
/// it known here, did not apply on that day. For a formula YES means that its value is determined.
public enum Answer {
    YES,
    NO,
    UNDETERMINED,
    NOT_IN_FORCE
}
