package lv.auseklis.cern;

/// What a State is to CERN on a day. The title is the text `cern.status.<name>`.
public enum Status {
    NONE,
    PRE_STAGE,
    ASSOCIATE,
    MEMBER,
    ENDED;

    /// Whether the status of Associate Member began, or was left behind on the way to membership.
    public boolean hasBegun() {
        return this != NONE && this != PRE_STAGE;
    }
}
