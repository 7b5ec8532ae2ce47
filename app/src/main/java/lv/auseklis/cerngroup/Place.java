package lv.auseklis.cerngroup;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.auseklis.law.RuleId;
import org.jspecify.annotations.Nullable;

/// What somebody is in the CERN Latvia group: a member of one of four categories, or the holder of a role. The title is
/// the text `cerngroup.place.<name>`.
enum Place {
    ACADEMIC("C17", "academic_partners"),
    INDUSTRIAL("C18", "industrial_partners"),
    SOCIAL("C19", "social_partners"),
    MINISTRY("C20", "ministries"),
    CONTACT_POINT("C4", null),
    COORDINATOR("C12", null),
    SCIENCE("C5", null),
    REPRESENTATIVE("C3", null);

    private final RuleId rule;
    private final @Nullable String count;

    Place(String rule, @Nullable String count) {
        this.rule = RuleId.of(rule);
        this.count = count;
    }

    /// The rule that knows it.
    RuleId rule() {
        return rule;
    }

    /// The parameter of the rule that says how many members of the category there are; null of a role.
    @Nullable
    String count() {
        return count;
    }

    boolean isRole() {
        return count == null;
    }

    /// The first part of the names of its fields in the log. Who holds a role may be a person.
    String field() {
        return isRole() ? "role" : "member";
    }

    String titleKey() {
        return "cerngroup.place." + name();
    }

    static List<Place> categories() {
        return Arrays.stream(values()).filter(place -> !place.isRole()).toList();
    }

    static List<Place> roles() {
        return Arrays.stream(values()).filter(Place::isRole).toList();
    }

    static Optional<Place> find(String name, boolean role) {
        return Arrays.stream(values())
                .filter(place -> place.name().equals(name) && place.isRole() == role)
                .findFirst();
    }
}
