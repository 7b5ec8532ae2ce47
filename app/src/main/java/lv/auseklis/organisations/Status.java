package lv.auseklis.organisations;

/// Whether an institution stands in the Register (Sections 30 and 32).
public enum Status {
    REGISTERED,
    REMOVED;

    public String key() {
        return "status." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
