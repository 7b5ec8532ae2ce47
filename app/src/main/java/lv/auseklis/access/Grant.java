package lv.auseklis.access;

import lv.auseklis.datatypes.Bilingual;

/// A permission, named as the law names the act. Which role holds which grants stands in [Role].
public enum Grant {
    APPLY_FOR_REGISTRATION(
            "iesniegt iesniegumu Zinātnisko institūciju reģistram", "apply to the Register of Scientific Institutions"),
    DECIDE_REGISTRATION(
            "pieņemt lēmumu par ierakstu Zinātnisko institūciju reģistrā",
            "decide on an entry in the Register of Scientific Institutions"),
    AMEND_REGISTRATION("grozīt ierakstu reģistrā", "amend an entry in the Register"),
    CORRECT_REGISTRATION("labot kļūdu ierakstā", "correct an error in an entry"),
    RESTRICT_DATA("ar lēmumu ierobežot piekļuvi personas datiem", "close a person’s data to the public by decision"),
    REMOVE_REGISTRATION("izslēgt institūciju no reģistra", "remove an institution from the Register"),
    ISSUE_PAPERS("izdot reģistra apliecības, izziņas un izrakstus", "issue certificates, statements and extracts"),
    REPRESENT_INSTITUTION("rīkoties institūcijas vārdā", "act for an institution"),
    AUTHORISE_PERSON("pilnvarot rīkoties institūcijas vārdā", "authorise somebody to act for an institution"),
    INSPECT_INSTITUTION("pārbaudīt institūcijas ziņas un dokumentus", "check the data and documents of an institution"),
    REQUEST_INFORMATION("rakstiski pieprasīt institūcijai ziņas", "request information of an institution in writing"),
    PROPOSE_REMOVAL("ierosināt izslēgt institūciju no reģistra", "propose that an institution be removed"),
    RECORD_ABSENCE("reģistrēt prombūtni un vietnieku", "record an absence and the deputy"),
    KEEP_AGREEMENT("kārtot Līguma ar CERN lietu", "keep the record of the Agreement with CERN"),
    OFFER_CAPABILITIES(
            "iesniegt uzņēmuma vai laboratorijas profilu un pieteikt interesi par CERN iespējām",
            "offer the profile of a firm or laboratory and state interest in opportunities at CERN"),
    KEEP_OPPORTUNITIES("kārtot CERN iespējas un uzņēmumu profilus", "keep the opportunities at CERN and the profiles"),
    COORDINATE_GROUP("koordinēt CERN Latvijas grupu", "coordinate the CERN Latvia group"),
    PUBLISH_MAP_ROOT("publicēt žurnāla karti", "publish the map of the log"),
    ROTATE_LOG_KEY("nomainīt žurnāla atslēgu", "replace the key of the log"),
    ERASE_VALUES("dzēst vērtības pēc lēmuma", "erase values under a decision");

    private final Bilingual name;

    Grant(String lv, String en) {
        this.name = new Bilingual(lv, en);
    }

    public String lv() {
        return name.lv();
    }

    public String en() {
        return name.en();
    }
}
