package lv.auseklis.cern;

/// What a State is to CERN on a day. The title is the text `cern.status.<name>`.
enum Status {
    NONE,
    PRE_STAGE,
    ASSOCIATE,
    MEMBER,
    ENDED
}
