package lv.auseklis.organisations.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.auseklis.datatypes.FieldOfScience;
import lv.auseklis.law.Answer;
import lv.auseklis.law.LawOn;
import org.jspecify.annotations.Nullable;

/// When the field of a degree matches the work of the institution, which the Law leaves open: both stand under the same
/// heading of the level that `register.field_match_level` names (P-2). A code that the classification does not have is
/// as good as none.
final class FieldMatch {

    private final List<FieldOfScience> activities;
    private final boolean complete;
    private final int level;
    private final Map<String, Answer> known = new HashMap<>();

    private FieldMatch(List<FieldOfScience> activities, boolean complete, int level) {
        this.activities = activities;
        this.complete = complete;
        this.level = level;
    }

    static FieldMatch with(@Nullable List<ActivityField> fields, LawOn law) {
        var given = fields == null ? List.<ActivityField>of() : fields;
        var read = given.stream().flatMap(field -> read(field.code()).stream()).toList();
        var complete = !given.isEmpty() && read.size() == given.size();
        if (!complete) {
            law.because(
                    "Institūcijas darbības nozares nav zināmas visas.",
                    "Not all fields in which the institution works are known.");
        }
        return new FieldMatch(
                read, complete, law.settingNumber("register.field_match_level").intValue());
    }

    Answer of(@Nullable String degreeField) {
        return degreeField == null ? Answer.UNDETERMINED : known.computeIfAbsent(degreeField, this::compare);
    }

    private Answer compare(String code) {
        var field = read(code);
        if (field.isEmpty()) {
            return Answer.UNDETERMINED;
        }
        if (activities.stream().anyMatch(activity -> activity.sharesLevel(field.get(), level))) {
            return Answer.YES;
        }
        return complete && activities.stream().noneMatch(activity -> tooCoarse(activity, field.get()))
                ? Answer.NO
                : Answer.UNDETERMINED;
    }

    /// The same group, but one of the two names no field below it: they may or may not be the same field.
    private boolean tooCoarse(FieldOfScience activity, FieldOfScience field) {
        return level == FieldOfScience.FIELD
                && Math.min(activity.level(), field.level()) == FieldOfScience.GROUP
                && activity.sharesLevel(field, FieldOfScience.GROUP);
    }

    private static Optional<FieldOfScience> read(@Nullable String code) {
        return code == null ? Optional.empty() : FieldOfScience.parse(code);
    }
}
