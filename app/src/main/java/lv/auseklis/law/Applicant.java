package lv.auseklis.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The four kinds of applicant for the Register of Scientific Institutions, each with its criteria: Section 28(2)
/// to (5).
public enum Applicant {
    INSTITUTE("L28(2)1", "L28(2)2", "L28(2)3", "L28(2)4"),
    HIGHER_EDUCATION("L28(3)1", "L28(3)2", "L28(3)3", "L28(3)4"),
    COMPANY("L28(4)1", "L28(4)2", "L28(4)3", "L28(4)4", "L28(4)5"),
    ASSOCIATION("L28(5)1", "L28(5)2", "L28(5)3", "L28(5)4");

    private final List<RuleId> criteria;

    Applicant(String... criteria) {
        this.criteria = Arrays.stream(criteria).map(RuleId::of).toList();
    }

    public List<RuleId> criteria() {
        return criteria;
    }

    /// The word of addresses.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Applicant> find(String code) {
        return Arrays.stream(values())
                .filter(applicant -> applicant.code().equals(code))
                .findFirst();
    }
}
