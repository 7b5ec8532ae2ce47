package lv.auseklis.pages;

/// The doors of the main navigation, in their order, with the address of each. The title is the text `nav.<name>`.
public enum Section {
    INSTITUTIONS("institutions", new Address("/lv/institucijas", "/en/institutions")),
    CERN("cern", new Address("/lv/cern", "/en/cern")),
    LAW("law", new Address("/lv/likums", "/en/law")),
    LOG("log", new Address("/lv/zurnals", "/en/log")),
    DATA("data", new Address("/lv/dati", "/en/data"));

    private final String key;
    private final Address address;

    Section(String key, Address address) {
        this.key = key;
        this.address = address;
    }

    public String titleKey() {
        return "nav." + key;
    }

    public Address address() {
        return address;
    }
}
